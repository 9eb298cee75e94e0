import type { StudioJson, TopicPreview } from '@auroraai/api-client/studio';
import { beforeEach, describe, expect, it } from 'vitest';
import { refusal } from './studio.ts';
import {
  type BankBench,
  changeAnswer,
  createBankBench,
  LIBRARY,
  named,
  PUBLISHER,
  preview,
  search,
  take,
} from './studio-bank.ts';
import { intent, ok } from './studio-bot.ts';

let bench: BankBench['bench'];
let olli: BankBench['olli'];
let library: BankBench['library'];
let guide: BankBench['guide'];
let wanted: BankBench['wanted'];
let publish: BankBench['publish'];
let own: BankBench['own'];

beforeEach(async () => {
  ({ bench, olli, library, guide, wanted, publish, own } = await createBankBench());
});

describe('publishing in the bank', () => {
  it('shows first what goes, and keeps it with its licence, languages and measured quality', async () => {
    const [id = ''] = await named(library, 'laina-aika');
    const shown = await preview(library, [id]);
    expect(shown.parts.map(({ kind, chosen }) => [kind, chosen])).toEqual([
      ['intent', true],
      ['answer', false],
    ]);
    expect(shown).toMatchObject({ languages: ['fi'], concerns: [] });
    expect(shown.texts).toEqual([{ language: 'fi', examples: 5, plain: 1, missing: 0 }]);
    const made = await publish();
    expect(made).toMatchObject({
      ...{ version: 1, names: { fi: 'Lainat' }, licence: 'CC-BY-4.0', credit: 'The town' },
      ...{ languages: ['fi'], parts: { intent: 1, answer: 1 }, tests: { count: 1, passed: 1 } },
      organisation: { id: 'town', name: 'The town' },
      quality: [{ language: 'fi', examples: 5, plain: 1, missing: 0 }],
    });
    expect(made.quality[0]?.accuracy).toBeGreaterThan(0);
    expect((await search(olli, '?search=LAINAT%20town')).topics).toEqual([made]);
    expect((await search(olli, '?language=sv&search=lainat')).total).toBe(0);
    const [note] = await bench.store.studioAccounts.audit('town', { before: null, limit: 1 });
    expect(note).toMatchObject({ what: 'topic-published', of: `${made.id} 1` });
  });

  it('is refused when the draft has become another than was looked at, or cannot be used', async () => {
    const asked = await wanted();
    await changeAnswer(library, 'laina-aika', 'Kuusi viikkoa.');
    expect(await refusal(await library.send('POST', '/bank', asked))).toBe('409 changed-meanwhile');
    await library.change({
      ...{ part: crypto.randomUUID(), kind: 'intent' },
      value: intent('rikki', 'ei-ole', ['a']).value,
    });
    const broken = await library.send('POST', '/bank', await wanted());
    expect(await refusal(broken)).toBe('409 bot-cannot-be-used');
    expect((await search(olli)).topics.every(({ licence }) => licence !== 'CC-BY-4.0')).toBe(true);
  });

  it('takes nothing but topics, answers and paths of the bot, under a licence that is known', async () => {
    const settings = (await library.part('settings')).id;
    const [others = ''] = [(await guide.part('answer', 'laina-aika')).id];
    for (const parts of [[settings], [others], []]) {
      const refused = await library.send('POST', '/bank/preview', { parts });
      expect(await refusal(refused)).toBe('400 invalid');
    }
    const asked = await wanted();
    const wrong: object[] = [
      { licence: 'MIT' },
      { names: {} },
      { names: { fi: '\u0007 \n' } },
      { names: { fi: 'a'.repeat(101) } },
      { names: { xx: 'Lainat' } },
      { credit: ' ' },
      { about: { fi: 'a'.repeat(601) } },
      { digest: 'x' },
    ];
    for (const more of wrong) {
      const refused = await library.send('POST', '/bank', { ...asked, ...more });
      expect([more, await refusal(refused)]).toEqual([more, '400 invalid']);
    }
  });

  it('points out what may be a secret or personal data', async () => {
    const text = [
      'Soita Liisalle 040 123 4567 tai kirjoita liisa.malli@kunta.fi.',
      'Lue https://intra.kunta.local/ohje ja https://a.fi/x?token=abc, muttei https://a.fi/1234567.',
    ].join(' ');
    const steps: StudioJson = [
      { do: 'http', action: 'varaukset', failure: [{ do: 'transfer', to: 'kela' }] },
      { say: 'laina-aika' },
    ];
    await changeAnswer(library, 'laina-aika', text);
    const flow = { flow: 'polku', start: { intents: ['laina-aika'] }, steps };
    const part = crypto.randomUUID();
    await library.change({ part, kind: 'flow', value: flow });
    const { concerns, needs } = await preview(library, [part]);
    expect(needs).toEqual({ http_actions: ['varaukset'], network: [], transfers: ['kela'] });
    expect(concerns.map(({ kind, found }) => [kind, found]).sort()).toEqual([
      ['email', 'liisa.malli@kunta.fi'],
      ['http-action', 'varaukset'],
      ['inner-link', 'https://intra.kunta.local/ohje'],
      ['phone', '040 123 4567'],
      ['secret-link', 'https://a.fi/x?token=abc'],
      ['transfer', 'kela'],
    ]);
  });

  it('points out what another organisation has made', async () => {
    const made = await publish();
    await changeAnswer(guide, 'laina-aika', 'Oma vastaus.');
    await take(guide, made);
    const { concerns } = await preview(guide, await named(guide, 'laina-aika'));
    // Once, though it made the topic and its answer.
    expect(concerns.map((one) => [one.kind, one.found])).toEqual([
      ['made-by-other', 'The town (CC-BY-4.0)'],
    ]);
    const own = await preview(guide, [(await guide.part('answer', 'laina-aika')).id]);
    expect(own.concerns).toEqual([]);
  });

  it('numbers versions, which only the organisation itself makes', async () => {
    const first = await publish();
    await changeAnswer(library, 'laina-aika', 'Kuusi viikkoa.');
    const asked = await wanted({ topic: first.id });
    const foreign = { ...asked, parts: [(await guide.part('answer', 'laina-aika')).id] };
    const { digest } = await preview(guide, foreign.parts);
    const refused = await guide.send('POST', '/bank', { ...foreign, digest });
    expect(await refusal(refused)).toBe('404 not-found');
    expect(await ok(await library.send('POST', '/bank', asked))).toMatchObject({
      ...{ id: first.id, version: 2 },
    });
    expect(await own()).toMatchObject([
      { id: first.id, version: 2, bot: LIBRARY, published_by: PUBLISHER, takers: 0 },
    ]);
  });

  it('keeps a topic when its bot goes, and script in its texts as the text that it is', async () => {
    const script = '<script>alert(1)</script>';
    await changeAnswer(library, 'laina-aika', script);
    const made = await publish({ names: { fi: script }, credit: script });
    expect(made).toMatchObject({ names: { fi: script }, credit: script });
    const administrator = await bench.editor('pia', { town: 'administrator' });
    await administrator.send('DELETE', `/bots/${LIBRARY}`);
    const { parts } = (await ok(await guide.send('GET', `/topics/${made.id}`))) as TopicPreview;
    expect(JSON.stringify(parts)).toContain(script);
  });
});
