import type { BankTopic, StudioVersion, TopicPreview } from '@auroraai/api-client/studio';
import { expect, it } from 'vitest';
import { createStudioBench, refusal } from './studio.ts';
import { answer, atBot, makeBot, ok, PARTS } from './studio-bot.ts';

async function withBank() {
  const bench = await createStudioBench();
  const aino = await bench.editor('aino', { town: 'publisher' });
  const { topics } = (await ok(await aino.send('GET', '/bank'))) as { topics: BankTopic[] };
  return { bench, aino, topics };
}

const take = (topics: readonly BankTopic[]) => ({
  topics: topics.map(({ id, version }) => ({ topic: id, version })),
});

it('the bank has topics in three languages, each with its licence and how well it is understood', async () => {
  const { topics } = await withBank();
  expect(topics.length).toBeGreaterThan(4);
  for (const { names, licence, quality, parts, organisation } of topics) {
    expect(Object.keys(names)).toEqual(['fi', 'sv', 'en']);
    expect(licence).not.toBe('');
    expect(quality.map(({ language }) => language)).toEqual(['fi', 'sv', 'en']);
    expect(parts.intent).toBeGreaterThan(0);
    expect(organisation.id).toBe('auroraai');
  }
});

it('a bot of nothing but settings, a greeting and topics of the bank can be published', async () => {
  const { aino, topics } = await withBank();
  const [settings] = PARTS as [(typeof PARTS)[number]];
  const value = {
    ...(settings.value as object),
    ...{ names: { fi: 'Uusi', sv: 'Ny', en: 'New' }, languages: ['fi', 'sv', 'en'] },
    responsible: { names: { fi: 'Kunta', sv: 'Kommun', en: 'Town' } },
    humanContact: { names: { fi: 'Neuvonta', sv: 'Råd', en: 'Help' }, phone: '09 310 11111' },
  };
  const text = { fi: 'Hei!', sv: 'Hej!', en: 'Hello!' };
  const greeting = { kind: 'answer', value: { answer: 'tervehdys', variants: [{ text }] } };
  const parts = [{ kind: 'settings', value }, greeting];
  await ok(await aino.send('POST', '/bots', { organisation: 'town', id: 'uusi', parts }));
  const bot = atBot(aino, 'uusi');
  await ok(await bot.send('POST', '/topics', take(topics)));
  const version = await ok(await bot.send('POST', '/versions', { note: '', do: 'publish' }));
  expect((version as StudioVersion).state).toBe('published');
}, 60_000);

it('a topic that is taken twice is there once, and leaves alone what has the same name', async () => {
  const { aino, topics } = await withBank();
  const bot = await makeBot(aino);
  const [first] = topics as [BankTopic];
  await ok(await bot.send('POST', '/topics', take([first])));
  const { parts, sequence } = await bot.draft();
  expect(parts.filter(({ kind }) => kind === 'intent')).toHaveLength(2 + first.parts.intent!);
  expect((await bot.part('answer', 'tervehdys')).value).toEqual(answer('tervehdys', 'Hei!').value);
  await ok(await bot.send('POST', '/topics', take([first])));
  expect(await bot.draft()).toMatchObject({ sequence, parts: { length: parts.length } });
});

it('before a topic is taken one sees what it brings, and afterwards that it is there', async () => {
  const { aino, topics } = await withBank();
  const bot = await makeBot(aino);
  const [first] = topics as [BankTopic];
  const preview = async () =>
    (await ok(await bot.send('GET', `/topics/${first.id}`))) as TopicPreview;
  const before = await preview();
  expect(before.parts.filter(({ kind }) => kind === 'intent')).toHaveLength(first.parts.intent!);
  expect(before.changes.every(({ part }) => part === null)).toBe(true);
  expect(await ok(await bot.send('GET', '/topics'))).toEqual({ topics: [] });
  const standing = (await bot.draft()).parts.length;
  await ok(await bot.send('POST', '/topics', take([first])));
  expect((await bot.draft()).parts).toHaveLength(standing + before.changes.length);
  expect((await preview()).changes).toEqual([]);
  const { names, organisation, licence, credit } = first;
  expect(await ok(await bot.send('GET', '/topics'))).toEqual({
    topics: [
      {
        ...{ topic: first.id, version: first.version, newest: first.version },
        ...{ follows: true, left: null, names, organisation, licence, credit },
      },
    ],
  });
  expect(await refusal(await bot.send('GET', '/topics/none'))).toBe('404 not-found');
});

it('only what is in the bank can be taken', async () => {
  const { aino } = await withBank();
  const bot = await makeBot(aino);
  const wrong = await bot.send('POST', '/topics', { topics: [{ topic: 'x', version: 1 }] });
  expect(await refusal(wrong)).toBe('400 invalid');
});
