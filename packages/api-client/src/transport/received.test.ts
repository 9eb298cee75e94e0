import { expect, test } from 'vitest';
import { MAX_BODY_BYTES, receive } from './received.ts';

test('a body is read to its end, over the borders of its pieces', async () => {
  const bytes = new TextEncoder().encode('äiti ja isä 🙂');
  const body = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
      controller.close();
    },
  });
  expect((await receive(new Response(body))).text).toBe('äiti ja isä 🙂');
});

test('an empty answer has an empty text', async () => {
  expect((await receive(new Response(null, { status: 204 }))).text).toBe('');
});

test('a body that announces its excessive size is not read', async () => {
  const headers = { 'content-length': String(MAX_BODY_BYTES + 1) };
  await expect(receive(new Response('x', { headers }))).rejects.toMatchObject({ kind: 'server' });
});

test('an endless body is given up at the limit', async () => {
  let sent = 0;
  const piece = new Uint8Array(1024 * 1024).fill(0x20);
  const body = new ReadableStream({
    pull(controller) {
      sent += piece.byteLength;
      controller.enqueue(piece);
    },
  });
  await expect(receive(new Response(body))).rejects.toMatchObject({ kind: 'server' });
  expect(sent).toBeLessThan(MAX_BODY_BYTES + 3 * piece.byteLength);
});

test.each([
  ['in the middle', [0x61, 0xff, 0x62]],
  ['cut off at the end', [0x61, 0xc3]],
])('a body that is not UTF-8 (%s) is refused', async (_, bytes) => {
  await expect(receive(new Response(new Uint8Array(bytes)))).rejects.toMatchObject({
    kind: 'server',
    detail: 'The answer is not UTF-8.',
  });
});
