import type {
  BankDraft,
  BankPage,
  BankTopic,
  NewBankTopic,
  OwnBankTopic,
  StudioChanged,
  StudioJson,
  TakenTopic,
  TopicPreview,
} from '@auroraai/api-client/studio';
import { beforeEach, describe, expect, it } from 'vitest';
import { type RouteName, STUDIO_ROUTES } from '../src/studio/access/routes.ts';
import { createStudioBench, type Editor, refusal, type StudioBench } from './studio.ts';
import { type AtBot, answer, intent, makeBot, ok } from './studio-bot.ts';

let bench: StudioBench;
/** A publisher in the town, with a bot. */
let aino: Editor;
let library: AtBot;
/** A publisher elsewhere, with a bot that has another answer of the same name. */
let olli: Editor;
let guide: AtBot;

beforeEach(async () => {
  bench = await createStudioBench();
  aino = await bench.editor('aino', { town: 'publisher' });
  olli = await bench.editor('olli', { other: 'publisher' });
  library = await makeBot(aino);
  guide = await makeBot(olli, 'opas', 'other');
  for (const name of ['laina-aika', 'aukiolo']) {
    const { id, kind, revision } = await guide.part('intent', name);
    await guide.change({ part: id, kind, base: revision, value: null });
  }
});

const named = async (at: AtBot, ...names: string[]) =>
  Promise.all(names.map(async (name) => (await at.part('intent', name)).id));

const preview = async (at: AtBot, parts: string[]) =>
  (await ok(await at.send('POST', '/bank/preview', { parts }))) as BankDraft;

/** What is sent to publish the topic about loans. */
async function wanted(more: Partial<NewBankTopic> = {}): Promise<NewBankTopic> {
  const parts = more.parts ?? (await named(library, 'laina-aika'));
  const { digest } = await preview(library, parts);
  return {
    ...{ parts, digest, names: { fi: 'Lainat' }, about: { fi: 'Kirjojen laina-ajat.' } },
    ...{ licence: 'CC-BY-4.0', credit: 'The town' },
    ...more,
  };
}

const publish = async (more: Partial<NewBankTopic> = {}) =>
  (await ok(await library.send('POST', '/bank', await wanted(more)))) as BankTopic;

const search = async (who: Editor, query = '') =>
  (await ok(await who.send('GET', `/bank${query}`))) as BankPage;

const taken = async (at: AtBot) =>
  ((await ok(await at.send('GET', '/topics'))) as { topics: TakenTopic[] }).topics;

const take = async (at: AtBot, { id, version }: BankTopic, follow?: boolean) =>
  (await ok(
    await at.send('POST', '/topics', {
      topics: [{ topic: id, version, ...(follow !== undefined && { follow }) }],
    }),
  )) as StudioChanged;

const own = async () =>
  ((await ok(await aino.send('GET', '/organisations/town/bank'))) as { topics: OwnBankTopic[] })
    .topics;

const changeAnswer = async (at: AtBot, name: string, fi: string) => {
  const { id, kind, revision } = await at.part('answer', name);
  return at.change({ part: id, kind, base: revision, value: answer(name, fi).value });
};

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
      { id: first.id, version: 2, bot: 'kirjasto', published_by: 'aino', takers: 0 },
    ]);
  });

  it('keeps a topic when its bot goes, and script in its texts as the text that it is', async () => {
    const script = '<script>alert(1)</script>';
    await changeAnswer(library, 'laina-aika', script);
    const made = await publish({ names: { fi: script }, credit: script });
    expect(made).toMatchObject({ names: { fi: script }, credit: script });
    const administrator = await bench.editor('pia', { town: 'administrator' });
    await administrator.send('DELETE', '/bots/kirjasto');
    const { parts } = (await ok(await guide.send('GET', `/topics/${made.id}`))) as TopicPreview;
    expect(JSON.stringify(parts)).toContain(script);
  });
});

describe('taking a topic of another organisation', () => {
  it('brings a copy, with other names where these are taken already', async () => {
    const made = await publish();
    await take(guide, made);
    const { parts } = await guide.draft();
    const names = parts.flatMap(({ kind, value }) =>
      kind === 'answer' || kind === 'intent' ? [(value as Record<string, string>)[kind]] : [],
    );
    // The guide has an equal answer already, which does; its own bot's is another by now.
    expect(names.sort()).toEqual(['aukiolo', 'laina-aika', 'laina-aika', 'tervehdys']);
    await changeAnswer(guide, 'laina-aika', 'Oma vastaus.');
    const other = await makeBot(olli, 'toinen', 'other');
    await changeAnswer(other, 'laina-aika', 'Ihan muuta.');
    await take(other, made);
    expect((await other.part('answer', 'laina-aika-2')).value).toEqual(
      answer('laina-aika-2', 'Laina-aika on neljä viikkoa.').value,
    );
    expect((await own())[0]?.takers).toBe(2);
  });

  it('twice at the same moment brings it once', async () => {
    const made = await publish();
    const { parts } = await guide.draft();
    await Promise.all([take(guide, made), take(guide, made), take(guide, made)]);
    expect((await guide.draft()).parts).toHaveLength(parts.length + 1);
  });

  it('tells who follows of a newer version, merges it, and keeps both where both changed', async () => {
    const first = await publish();
    await changeAnswer(guide, 'laina-aika', 'Muu vastaus.');
    await take(guide, first);
    const mine = 'Laina-aika on neljä viikkoa. Lainan voi uusia.';
    await changeAnswer(guide, 'laina-aika-2', mine);
    await changeAnswer(library, 'laina-aika', 'Laina-aika on kuusi viikkoa.');
    const loans = await library.part('intent', 'laina-aika');
    const examples = { fi: ['kauanko kirjaa saa pitää', 'meneekö laina umpeen', 'uusi esimerkki'] };
    const value = { ...(loans.value as object), examples } as StudioJson;
    await library.change({ part: loans.id, kind: 'intent', base: loans.revision, value });
    expect(await taken(guide)).toMatchObject([{ version: 1, newest: 1, follows: true }]);
    const second = await publish({ topic: first.id });
    expect(await taken(guide)).toMatchObject([{ version: 1, newest: 2, left: null }]);
    const before = await guide.draft();
    const { changes } = (await ok(await guide.send('GET', `/topics/${first.id}`))) as TopicPreview;
    expect(changes.map(({ kind, conflicts }) => [kind, conflicts.length]).sort()).toEqual([
      ['answer', 1],
      ['intent', 0],
    ]);
    // Nothing changes by itself.
    expect(await guide.draft()).toEqual(before);

    const done = await take(guide, second);
    expect(done.conflicts).toMatchObject([
      {
        ...{ standing: mine, other: 'Laina-aika on kuusi viikkoa.' },
        ...{ standing_by: 'olli', other_by: 'The town', path: ['variants', 0, 'text', 'fi'] },
      },
    ]);
    expect((await guide.part('intent', 'laina-aika')).value).toMatchObject({ examples });
    expect((await guide.part('answer', 'laina-aika-2')).value).toMatchObject({
      variants: [{ text: { fi: mine } }],
    });
    const [conflict] = done.conflicts;
    await ok(await guide.send('POST', `/conflicts/${conflict?.id}`, { keep: 'other' }));
    expect((await guide.part('answer', 'laina-aika-2')).value).toMatchObject({
      variants: [{ text: { fi: 'Laina-aika on kuusi viikkoa.' } }],
    });
    expect(await taken(guide)).toMatchObject([{ version: 2, newest: 2, follows: true }]);
  });

  it('can be left as it is, or no longer be followed', async () => {
    const first = await publish();
    await take(guide, first, false);
    expect(await taken(guide)).toMatchObject([{ follows: false }]);
    const path = `/topics/${first.id}`;
    expect((await guide.send('POST', path, { follow: true })).status).toBe(204);
    await publish({ topic: first.id });
    expect((await guide.send('POST', path, { leave: 2 })).status).toBe(204);
    expect(await taken(guide)).toMatchObject([{ follows: true, newest: 2, left: 2 }]);
    await publish({ topic: first.id });
    expect(await taken(guide)).toMatchObject([{ newest: 3, left: null }]);
    expect((await guide.send('POST', path, { follow: false })).status).toBe(204);
    expect(await taken(guide)).toMatchObject([{ follows: false, version: 1 }]);
    expect(await refusal(await guide.send('POST', '/topics/none', { follow: true }))).toBe(
      '404 not-found',
    );
    // An old version cannot be taken.
    const topics = [{ topic: first.id, version: 1 }];
    expect(await refusal(await guide.send('POST', '/topics', { topics }))).toBe('400 invalid');
  });

  it('is over for new takers once it is withdrawn; who has it keeps it and is told', async () => {
    const made = await publish();
    await take(guide, made);
    const { parts } = await guide.draft();
    const path = `/organisations/town/bank/${made.id}`;
    expect(await refusal(await olli.send('POST', path, { withdrawn: true }))).toBe('404 not-found');
    expect((await aino.send('POST', path, { withdrawn: true })).status).toBe(204);
    expect((await search(olli, '?search=lainat')).total).toBe(0);
    expect(await refusal(await guide.send('GET', `/topics/${made.id}`))).toBe('404 not-found');
    expect((await guide.draft()).parts).toEqual(parts);
    expect(await taken(guide)).toEqual([
      {
        ...{ topic: made.id, version: 1, newest: null, left: null, follows: true },
        ...{ names: { fi: 'Lainat' }, organisation: { id: 'town', name: 'The town' } },
        ...{ licence: 'CC-BY-4.0', credit: 'The town' },
      },
    ]);
    expect(await own()).toMatchObject([{ withdrawn: true }]);
    expect((await aino.send('POST', path, { withdrawn: false })).status).toBe(204);
    expect((await search(olli, '?search=lainat')).total).toBe(1);
  });
});

describe('what another organisation sees', () => {
  it('is the published topic: no draft, no bot, no version and nobody’s name, by any route', async () => {
    const secret = 'SALAINEN';
    await library.change({
      ...{ part: crypto.randomUUID(), kind: 'answer' },
      value: answer(`${secret}-vastaus`, `${secret} teksti`).value,
    });
    await library.send('POST', '/comments', { part: null, text: secret });
    await ok(await library.send('POST', '/versions', { note: secret, do: 'publish' }));
    const made = await publish();
    const later = crypto.randomUUID();
    await library.change({
      ...{ part: later, kind: 'intent' },
      value: intent(`${secret}-aihe`, 'aukiolo', [`${secret} esimerkki`]).value,
    });
    const hidden = await publish({ names: { fi: secret }, parts: [later] });
    const path = `/organisations/town/bank/${hidden.id}`;
    expect((await aino.send('POST', path, { withdrawn: true })).status).toBe(204);
    await take(guide, made);

    const ids = (await library.draft()).parts.map(({ id }) => id);
    const seen: string[] = [];
    for (const name of Object.keys(STUDIO_ROUTES) as RouteName[]) {
      if (!name.startsWith('GET ') || name.endsWith('/events') || name.includes('sign-in'))
        continue;
      for (const [organisation, bot] of [
        ['town', 'kirjasto'],
        ['other', 'opas'],
      ] as const) {
        for (const id of [made.id, hidden.id, ids[0] ?? '', '1']) {
          const address = name
            .replace('GET ', '')
            .replace(':organisation', organisation)
            .replace(':bot', bot)
            .replace(/:\w+/g, id);
          const query = address === '/bots' ? `?organisation=${organisation}` : '';
          seen.push(await (await olli.send('GET', address + query)).text());
        }
      }
    }
    seen.push(JSON.stringify(await search(olli, `?search=${secret}`)));
    const all = seen.join('\n');
    // What was published is there …
    expect(all).toContain('Laina-aika on neljä viikkoa.');
    // … and nothing else.
    expect(all.toLowerCase()).not.toContain(secret.toLowerCase());
    for (const own of ['kirjasto"', 'aino', ...ids]) expect(all).not.toContain(own);
  });

  it('is searched in pages, however much there is', async () => {
    const made = await publish();
    const about = { ...made, id: undefined };
    for (let n = 0; n < 1000; n += 1) {
      const organisation = `org-${n % 10}`;
      const version = {
        ...{ id: crypto.randomUUID(), isNew: true, organisationName: organisation, bot: 'b' },
        ...{ chosen: [], publishedBy: 'x', publishedAt: bench.clock.now, parts: [] },
        about: { ...about, names: { fi: `Numero ${n}` } },
      };
      await bench.store.studioBank.of(organisation).publish(version, { topics: 200, versions: 1 });
    }
    const ships = (await search(olli, '?search=auroraai')).total;
    const seen = new Set<string>();
    let page: BankPage = await search(olli);
    for (let offset = 0; page.topics.length > 0; offset += page.topics.length) {
      page = await search(olli, `?offset=${offset}`);
      expect(page.topics.length).toBeLessThanOrEqual(30);
      for (const { id } of page.topics) seen.add(id);
    }
    expect(page.total).toBe(ships + 1001);
    expect(seen.size).toBe(page.total);
    expect((await search(olli, '?search=numero%20777')).topics).toHaveLength(1);
    for (const wrong of [
      '?offset=-1',
      '?offset=x',
      `?search=${'a'.repeat(201)}`,
      '?language=%27',
    ]) {
      expect(await refusal(await olli.send('GET', `/bank${wrong}`))).toBe('400 invalid');
    }
  });
});
