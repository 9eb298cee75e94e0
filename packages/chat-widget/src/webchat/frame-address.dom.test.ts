import { expect, it } from 'vitest';
import { frameAddress } from './frame-address.ts';

const server = 'https://aurora.example';

it('The frame comes from the service and has no origin of its own', () => {
  const { href, origin, sandbox, allow } = frameAddress({ server });
  expect(href).toBe(`${server}/embed/webchat/index.html`);
  expect(origin).toBe('null');
  expect(sandbox).not.toContain('allow-same-origin');
  expect(allow).toBe('');
});

it('Only where the page asks for speech may it use the microphone', () => {
  for (const speech of ['', 'true', 'off']) expect(frameAddress({ server, speech }).allow).toBe('');
  const { allow, origin, sandbox } = frameAddress({ server, speech: 'browser' });
  expect(allow).toContain('microphone');
  expect(sandbox).toContain('allow-same-origin');
  expect(origin).toBe(server);
});

it('It is told from where pictures may come', () => {
  const { href } = frameAddress({ server, imageOrigins: 'https://a.example, javascript:x' });
  expect(new URL(href).searchParams.getAll('pictures')).toEqual(['https://a.example']);
});
