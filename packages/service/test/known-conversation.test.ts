import { expect, it } from 'vitest';
import { createChatBench, startTalk } from './chat.ts';

const ORIGIN = 'https://www.example.fi';
const DAY = 86_400_000;

async function slept(days: number) {
  const bench = await createChatBench();
  const talk = await startTalk(bench, 'kaiku', ORIGIN);
  await talk.say('moi');
  bench.clock.now = new Date(bench.clock.now.getTime() + days * DAY);
  const ask = async (body: unknown, origin = ORIGIN) => {
    const response = await bench.send('POST', '/aurora/v2/bots/kaiku/token', {
      body,
      headers: { Origin: origin },
    });
    return (await response.json()) as { conversationId: string; token: string };
  };
  return { talk, ask, known: { conversation_id: talk.id, token: talk.token } };
}

it('A conversation goes on after the device has slept longer than its token lives', async () => {
  const { talk, ask, known } = await slept(2);
  expect((await talk.send('POST', '/tokens/refresh')).status).toBe(403);
  const given = await ask(known);
  expect(given.conversationId).toBe(talk.id);
  const headers = { Authorization: `Bearer ${given.token}` };
  const response = await talk.send('GET', `/conversations/${talk.id}/activities`, { headers });
  expect(response.status).toBe(200);
});

it('A token that is not ours, or of another conversation or website, begins a new one', async () => {
  const { talk, ask, known } = await slept(2);
  const others = [
    {},
    { ...known, token: `${known.token.slice(0, -4)}AAAA` },
    { ...known, token: 'x' },
    { ...known, conversation_id: 'toinen' },
    { ...known, conversation_id: 7 },
    [],
    null,
  ];
  for (const body of others) expect((await ask(body)).conversationId).not.toBe(talk.id);
});

it('What has been deleted, or is kept no longer, cannot be gone on with', async () => {
  const old = await slept(40);
  expect((await old.ask(old.known)).conversationId).not.toBe(old.talk.id);
  const gone = await slept(0);
  await gone.talk.send('DELETE', `/conversations/${gone.talk.id}`);
  expect((await gone.ask(gone.known)).conversationId).not.toBe(gone.talk.id);
});
