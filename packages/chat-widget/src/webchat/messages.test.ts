import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFromFrame } from './messages.ts';

it('What the frame says is read', () => {
  expect(readFromFrame({ kind: 'say', text: 'Moi', more: 1 })).toEqual({
    kind: 'say',
    text: 'Moi',
  });
  expect(
    readFromFrame({
      kind: 'action',
      action: { type: 'imBack', title: 'Kyllä', value: 'k', evil: 1 },
    }),
  ).toEqual({ kind: 'action', action: { type: 'imBack', title: 'Kyllä', value: 'k' } });
});

it.each([
  null,
  'ready',
  { kind: 'open' },
  { kind: 'say', text: 7 },
  { kind: 'tell', name: 'webchat/join', value: {} },
  { kind: 'action', action: { type: 'openUrl', title: 'x', value: 'https://evil.example' } },
  { kind: 'action' },
  { kind: 'retry' },
])('%j is nothing that the frame of Web Chat says', (data) => {
  expect(readFromFrame(data)).toBeNull();
});

it('Anything at all can come over the port', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(() => readFromFrame(data)).not.toThrow();
    }),
  );
});
