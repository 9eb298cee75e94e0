import { expect, it, vi } from 'vitest';
import { type Channel, shareGroups } from './share-groups.ts';

/** Two pages of a site: the first comes first, and has the groups. */
function pages() {
  const channels: Channel[] = [];
  const queue: (() => void)[] = [];
  const late: (() => void)[] = [];
  const open = (answer: typeof fetch) => {
    const channel: Channel = {
      onmessage: null,
      postMessage: (data) => {
        for (const other of channels)
          if (other !== channel) queueMicrotask(() => other.onmessage?.({ data }));
      },
    };
    channels.push(channel);
    return shareGroups({
      fetch: answer,
      channel,
      alone: async (isHere) => {
        queue.push(isHere);
        if (queue.length === 1) isHere();
      },
      after: (_, run) => {
        late.push(run);
        return () => void late.splice(late.indexOf(run), 1);
      },
    });
  };
  const closeFirst = () => {
    channels.shift();
    queue.shift();
    queue[0]?.();
  };
  return { open, closeFirst, late };
}

const own = (name: string) =>
  vi.fn<typeof fetch>(async (input, init) => {
    const { method, url } = new Request(input, init);
    return method === 'DELETE'
      ? new Response(null, { status: 204 })
      : Response.json({ name, method, path: new URL(url).pathname }, { status: 201 });
  });
const GROUP = 'https://revonsaari.example/aurora/v2/groups/join';

it('A page asks the page that was there first about groups, and itself about everything else', async () => {
  const { open } = pages();
  await open(own('first'))(GROUP);
  const second = open(own('second'));
  const joined = await second(GROUP, { method: 'POST', body: '{}', headers: { 'x-a': '1' } });
  expect(joined.status).toBe(201);
  expect(await joined.json()).toEqual({
    name: 'first',
    method: 'POST',
    path: '/aurora/v2/groups/join',
  });
  expect((await second(GROUP, { method: 'DELETE' })).status).toBe(204);
  const other = await second('https://revonsaari.example/aurora/v2/code-lists');
  expect(await other.json()).toMatchObject({ name: 'second' });
});

it('When the first page is closed, whoever asked it is told that there is no connection, then takes over', async () => {
  const { open, closeFirst, late } = pages();
  const first = vi.fn<typeof fetch>(() => new Promise(() => {}));
  void open(first)(GROUP);
  const second = open(own('second'));
  const asked = second(GROUP);
  await vi.waitFor(() => expect(first).toHaveBeenCalledTimes(2));
  closeFirst();
  late[0]?.();
  await expect(asked).rejects.toThrow(TypeError);
  expect(await (await second(GROUP)).json()).toMatchObject({ name: 'second' });
});
