import type { InboxMessage, PartKind, ReportRow, StudioJson } from '@auroraai/api-client/studio';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryStore, type OrganisationBots } from '../src/index.ts';
import { startTalk } from './chat.ts';
import { createStudioBench, refusal, type StudioBench } from './studio.ts';
import { type AtBot, atBot, makeBot, ok } from './studio-bot.ts';

let bench: StudioBench;
let bot: AtBot;
let traces: unknown[];

/** A store that remembers everything that it is given for the inbox and the report. */
function watchedStore() {
  const store = createMemoryStore();
  const { of } = store.studioBots;
  store.studioBots.of = (organisation): OrganisationBots => {
    const bots = of(organisation);
    return {
      ...bots,
      note: (id, notes) => {
        traces.push(notes);
        return bots.note(id, notes);
      },
    };
  };
  return store;
}

beforeEach(async () => {
  traces = [];
  bench = await createStudioBench({ store: watchedStore() });
  bot = await makeBot(await bench.editor('aino', { town: 'publisher' }));
  await ok(await bot.send('POST', '/versions', { note: '', do: 'publish' }));
});

async function say(...texts: string[]) {
  const talk = await startTalk(bench, 'kirjasto');
  for (const text of texts) await talk.say(text);
  await bench.service.settle();
  return talk;
}

const inbox = async (by = bot) =>
  ((await ok(await by.send('GET', '/inbox'))) as { messages: InboxMessage[] }).messages;

const report = async () => {
  const answer = await ok(await bot.send('GET', '/report?from=2026-03-01&to=2026-03-31'));
  const { rows } = answer as { rows: ReportRow[] };
  return Object.fromEntries(
    rows.map(({ what, of, count }) => [of === '' ? what : `${what} ${of}`, count]),
  );
};

describe('the inbox of a bot', () => {
  it('holds what the bot did not understand, once, with its guesses and the day', async () => {
    await say('hevonen laukkaa niityllä', 'kauanko kirjaa saa pitää');
    await say('Hevonen laukkaa niityllä?!');
    const [message, ...others] = await inbox();
    expect(others).toEqual([]);
    expect(message).toEqual({
      ...{ id: expect.any(String), text: 'hevonen laukkaa niityllä', language: 'fi' },
      ...{ kind: 'not-understood', times: 1, last: '2026-03-04', guesses: expect.any(Array) },
    });
    bench.clock.now = new Date('2026-03-04T22:30:00.000Z');
    await say('hevonen laukkaa niityllä');
    expect(await inbox()).toMatchObject([{ times: 2, last: '2026-03-05' }]);
  });

  it('lets go what an editor has dealt with', async () => {
    await say('hevonen laukkaa niityllä');
    const [message] = await inbox();
    const path = `/inbox/${message?.id}`;
    expect((await bot.send('POST', path, { state: 'assigned' })).status).toBe(204);
    expect(await inbox()).toEqual([]);
    expect((await bot.send('POST', path, { state: 'new' })).status).toBe(204);
    expect(await inbox()).toEqual([message]);
    expect(await refusal(await bot.send('POST', path, { state: 'lost' }))).toBe('400 invalid');
    expect(await refusal(await bot.send('POST', '/inbox/x', { state: 'ignored' }))).toBe(
      '404 not-found',
    );
    const viewer = atBot(await bench.editor('vieras', { town: 'viewer' }));
    expect(await refusal(await viewer.send('GET', '/inbox'))).toBe('403 not-allowed');
  });

  it('never holds what tells of a person, nor anything that leads to a conversation', async () => {
    const canaries = [
      'hetuni on 131052-308T ja koira',
      'soittakaa 040 123 4567 koirasta',
      'kirjoita matti.meikalainen@example.fi koirasta',
      'koirani on Mustikka Virtanen',
      'liisan koira puri',
      'Asun osoitteessa Kauppakatu 12 B 34 koiran kanssa',
      'kortti 4111 1111 1111 1111 koira',
    ];
    const talk = await say(...canaries, 'hevonen laukkaa niityllä');
    expect((await inbox()).map(({ text }) => text)).toEqual(['hevonen laukkaa niityllä']);
    const kept = JSON.stringify(traces);
    expect(kept).toContain('hevonen laukkaa niityllä');
    const secrets = [
      '131052',
      '308T',
      '123 4567',
      'meikalainen',
      'Virtanen',
      'liisa',
      'Kauppakatu',
    ];
    for (const secret of [...secrets, '4111', '[…]', talk.id, '12:00', 'minä']) {
      expect(kept).not.toContain(secret);
    }
  });

  it('is not told of a turn that was sent twice', async () => {
    const talk = await startTalk(bench, 'kirjasto');
    const channelData = { clientActivityID: 'sama' };
    await talk.say({ text: 'hevonen laukkaa niityllä', channelData });
    await talk.say({ text: 'hevonen laukkaa niityllä', channelData });
    await bench.service.settle();
    expect(await report()).toMatchObject({ messages: 1, 'not-understood': 1, conversations: 1 });
  });

  it('forgets after ninety days, and the counts after two years', async () => {
    await say('hevonen laukkaa niityllä');
    const days = async (count: number) => {
      bench.clock.now = new Date(bench.clock.now.getTime() + count * 86_400_000);
      await bench.service.tidy();
      return bench.store.studioBots.of('town');
    };
    expect(await (await days(89)).inbox('kirjasto', 9)).toHaveLength(1);
    expect(await (await days(3)).inbox('kirjasto', 9)).toEqual([]);
    const all = ['kirjasto', '2026-01-01', '2028-12-31'] as const;
    expect(await (await days(600)).report(...all)).not.toEqual([]);
    expect(await (await days(100)).report(...all)).toEqual([]);
  });
});

describe('what somebody writes when the bot has asked them for something', () => {
  it('is counted where it was not understood, and never kept', async () => {
    const form = { form: 'tilaus', fields: [{ slot: 'kirja', ask: 'montako' }] };
    const slot = { slot: 'kirja', kind: 'number' };
    const question = { answer: 'montako', variants: [{ text: { fi: 'Montako kirjaa?' } }] };
    const flow = {
      flow: 'tilaus',
      start: { intents: ['tilaus'] },
      steps: [{ form: 'tilaus' }, { say: 'tervehdys' }],
    };
    const wanted = { intent: 'tilaus', examples: { fi: ['tilaan kirjoja', 'haluan tilata'] } };
    const parts = { form, slot, flow, intent: wanted, answer: question };
    const changes = Object.entries(parts).map(([kind, value]) => ({
      ...{ part: crypto.randomUUID(), kind: kind as PartKind, value: value as StudioJson },
    }));
    await bot.change(...changes);
    await ok(await bot.send('POST', '/versions', { note: '', do: 'publish' }));
    await say('tilaan kirjoja', 'hevonen laukkaa niityllä');
    expect(await report()).toMatchObject({ understood: 1, 'not-understood': 1 });
    expect(await inbox()).toEqual([]);
  });
});

describe('the report of a bot', () => {
  it('counts conversations and what was understood, by topic', async () => {
    await say('kauanko kirjaa saa pitää', 'aukioloajat', 'hevonen laukkaa niityllä');
    await say('aukioloajat');
    expect(await report()).toEqual({
      ...{ conversations: 2, messages: 4, understood: 3, 'not-understood': 1 },
      ...{ 'understood laina-aika': 1, 'understood aukiolo': 2 },
    });
  });

  it('counts danger without saying of what kind, and keeps nothing of the message', async () => {
    await say('haluan tappaa itseni');
    expect(await report()).toEqual({ conversations: 1, messages: 1, crisis: 1 });
    expect(await inbox()).toEqual([]);
  });

  it('can be had as a table in which nothing is a formula', async () => {
    await bench.store.studioBots.of('town').note('kirjasto', {
      messages: [],
      counts: [{ day: '2026-03-04', language: 'fi', what: 'understood', of: '=1+1', count: 2 }],
    });
    const answer = await bot.send('GET', '/report?from=2026-03-01&to=2026-03-31&format=csv');
    expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect(await answer.text()).toBe(
      '"day","language","what","of","name","count"\r\n"2026-03-04","fi","understood","\'=1+1","",2\r\n',
    );
  });

  it('tells what topics and services are called, and which months there are', async () => {
    const row = { day: '2026-03-04', language: 'fi', count: 2 };
    await bench.store.studioBots.of('town').note('kirjasto', {
      messages: [],
      counts: [
        { ...row, what: 'understood', of: 'aukiolo' },
        { ...row, what: 'messages', of: '' },
      ],
    });
    const table = await bot.send('GET', '/report?from=2026-03-01&to=2026-03-31&format=csv');
    expect(await table.text()).toContain('"understood","aukiolo","aukiolo",2');
    const months = await ok(await bot.send('GET', '/report/months'));
    expect(months).toEqual({ months: [{ month: '2026-03', messages: 2 }] });
  });

  it('is for days that there are', async () => {
    for (const query of [
      '',
      '?from=x&to=y',
      '?from=2026-03-02&to=2026-03-01',
      '?from=2020-01-01&to=2026-01-01',
    ]) {
      expect(await refusal(await bot.send('GET', `/report${query}`))).toBe('400 invalid');
    }
  });
});
