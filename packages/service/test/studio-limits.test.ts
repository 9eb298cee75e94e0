import type { StudioJson } from '@auroraai/api-client/studio';
import { expect, it } from 'vitest';
import { HOST } from './harness.ts';
import { createStudioBench, type Editor, refusal, STUDIO } from './studio.ts';
import { answer, eventsOf, makeBot, PARTS } from './studio-bot.ts';

async function withBot() {
  const bench = await createStudioBench();
  const aino = await bench.editor('aino', { town: 'publisher' });
  return { bench, aino, bot: await makeBot(aino) };
}

const change = (value: unknown) => ({
  ...{ id: crypto.randomUUID(), part: crypto.randomUUID() },
  ...{ kind: 'answer' as const, base: 0, value: value as StudioJson },
});

it('a part of more than 200 kB is refused, and nothing of the request is kept', async () => {
  const { bot } = await withBot();
  const changes = [
    change(answer('lyhyt', 'x').value),
    change(answer('pitkä', 'x'.repeat(200_000)).value),
  ];
  expect(await refusal(await bot.send('POST', '/changes', { changes }))).toBe('413 too-large');
  expect((await bot.draft()).sequence).toBe(1);
});

it('a bot of more than 5,000 parts is refused', async () => {
  const { bot, aino } = await withBot();
  const many = (count: number) =>
    Array.from({ length: count }, (_, number) => change(answer(`a${number}`, 'x').value));
  await bot.change(...many(4000));
  const refused = await bot.send('POST', '/changes', { changes: many(4000) });
  expect(await refusal(refused)).toBe('413 too-large');
  expect((await bot.draft()).parts).toHaveLength(4000 + PARTS.length);
  const parts = [...PARTS, ...many(5000).map(({ value }) => ({ kind: 'answer', value }))];
  const made = await aino.send('POST', '/bots', { organisation: 'town', id: 'iso', parts });
  expect(await refusal(made)).toBe('400 invalid');
});

it('a request of 50 MB is refused before it is read', async () => {
  const { bench, aino } = await withBot();
  const headers = {
    ...{ Cookie: aino.cookie, 'X-Aurora-CSRF': aino.session.csrf },
    ...{ 'Content-Type': 'application/json', 'Content-Length': '50000000' },
  };
  for (const path of ['/bots', '/bots/kirjasto/import', '/bots/kirjasto/changes']) {
    let read = 0;
    const body = new ReadableStream({
      pull(controller) {
        read += 1;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    const request = new Request(HOST + STUDIO + path, init);
    expect(await refusal(await bench.service.fetch(request))).toBe('413 too-large');
    expect(read).toBeLessThan(3);
  }
});

it('values that are nested without end, hide text or change what objects are, do no harm', async () => {
  const { bot } = await withBot();
  const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
  const sent = JSON.stringify({ changes: [change('DEEP')] }).replace('"DEEP"', deep);
  expect(await refusal(await bot.send('POST', '/changes', sent))).toBe('400 invalid');
  const hostile = JSON.parse(
    '{"answer":"x\\u0000\\ud800\\u202e","__proto__":{"polluted":true},"variants":[{"text":{"fi":"<script>"}}]}',
  );
  const { results } = await bot.change(change(hostile));
  expect(results[0]?.part?.value).toEqual({
    answer: 'x\ufffd',
    variants: [{ text: { fi: '<script>' } }],
  });
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

it('one account holds only so many streams of events, and no other one is touched', async () => {
  const { bench, aino } = await withBot();
  const olli = await bench.editor('olli', { town: 'viewer' });
  const open = (by: Editor) => by.send('GET', '/bots/kirjasto/events?after=0');
  const streams = [];
  for (let count = 0; count < 30; count += 1) streams.push(eventsOf(await open(aino)));
  expect(await refusal(await open(aino))).toBe('429 busy');
  streams.push(eventsOf(await open(olli)));
  await streams[0]?.stop();
  streams.push(eventsOf(await open(aino)));
  expect(bench.service.streams.openOfDrafts).toBe(31);
  bench.service.streams.closeAll();
});
