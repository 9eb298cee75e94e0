import { describe, expect, it } from 'vitest';
import { isJson, readBody, UnusableBody } from './body.ts';

function request(body: ReadableStream | string | null, headers: Record<string, string> = {}) {
  const init = { method: 'POST', body, headers, duplex: 'half' };
  return new Request('https://aurora.example/', init);
}

function stream(chunks: readonly string[], end?: Error): ReadableStream {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      if (end) controller.error(end);
      else controller.close();
    },
  });
}

describe('readBody', () => {
  it('joins what arrives in pieces', async () => {
    const bytes = await readBody(request(stream(['{"a"', ':1', '}'])), 100);
    expect(new TextDecoder().decode(bytes)).toBe('{"a":1}');
  });

  it('takes no body for an empty one', async () => {
    expect(await readBody(request(null), 100)).toHaveLength(0);
  });

  it('accepts a body of exactly the limit and none above it', async () => {
    expect(await readBody(request('12345'), 5)).toHaveLength(5);
    await expect(readBody(request('123456'), 5)).rejects.toMatchObject({ reason: 'too-large' });
  });

  it('stops reading a body that grows beyond the limit', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(10));
      },
    });
    await expect(readBody(request(endless), 50)).rejects.toThrow(UnusableBody);
    expect(sent).toBeLessThan(10);
  });

  it('says when a body was cut off', async () => {
    const cut = request(stream([], new Error('gone')));
    await expect(readBody(cut, 50)).rejects.toMatchObject({ reason: 'broken' });
  });
});

describe('isJson', () => {
  it.each(['application/json', 'Application/JSON; charset=utf-8', 'application/ld+json'])(
    'takes %s for JSON',
    (type) => {
      expect(isJson(type)).toBe(true);
    },
  );

  it.each(['text/plain', 'application/jsonp', '', null])('takes %j for something else', (type) => {
    expect(isJson(type)).toBe(false);
  });
});
