import { expect, it } from 'vitest';
import { createDeskClient, DeskError } from './desk-client.ts';

/** A service that answers so, and what it was asked. */
function service(answer: () => Response) {
  const asked: { method: string; path: string; token: string | null; body: string }[] = [];
  const client = createDeskClient({
    baseUrl: 'https://aurora.example',
    token: 'token-of-aino',
    fetch: async (input, init) => {
      const request = new Request(input, init);
      asked.push({
        method: request.method,
        path: new URL(request.url).pathname + new URL(request.url).search,
        token: request.headers.get('authorization'),
        body: await request.text(),
      });
      return answer();
    },
  });
  return { client, asked };
}

it('A message is sent with the token and an id of its own, to the place as it is called', async () => {
  const { client, asked } = service(() => Response.json({ id: 'x' }));
  await client.write('a/b', 'Hei', 'm1');
  expect(asked).toEqual([
    {
      method: 'POST',
      path: '/aurora/v2/desk/places/a%2Fb/messages',
      token: 'Bearer token-of-aino',
      body: '{"text":"Hei","client_id":"m1"}',
    },
  ]);
});

it('What has been said is read on from where the last reading ended', async () => {
  const { client, asked } = service(() => Response.json({ messages: [], watermark: '7' }));
  expect(await client.messages('a', '3')).toEqual({ messages: [], watermark: '7' });
  expect(asked[0]?.path).toBe('/aurora/v2/desk/places/a/messages?watermark=3');
});

it('A refusal is known by its status, and no answer at all by none', async () => {
  const taken = service(() => new Response(null, { status: 409 }));
  await expect(taken.client.take('a')).rejects.toMatchObject({ name: 'DeskError', status: 409 });
  const gone = service(() => {
    throw new TypeError('offline');
  });
  await expect(gone.client.queue()).rejects.toEqual(new DeskError(0));
});
