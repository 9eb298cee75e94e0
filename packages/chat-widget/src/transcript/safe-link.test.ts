import { expect, it } from 'vitest';
import { safeLink } from './safe-link.ts';

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0000javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://a.example/1',
  'file:///etc/passwd',
  '//evil.example',
  '/relative',
  '',
])('%j is no link', (address) => {
  expect(safeLink(address)).toBeNull();
});

it.each(['https://www.suomi.fi/', 'http://a.example/?q=1', 'mailto:a@b.fi', 'tel:+358501234567'])(
  '%s is a link',
  (address) => {
    expect(safeLink(address)).toBe(address);
  },
);
