import type { StudioJson, TopicPreview } from '@auroraai/api-client/studio';
import { beforeEach, describe, expect, it } from 'vitest';
import { refusal } from './studio.ts';
import {
  type BankBench,
  changeAnswer,
  createBankBench,
  named,
  search,
  take,
  taken,
} from './studio-bank.ts';
import { answer, makeBot, ok } from './studio-bot.ts';

let aino: BankBench['aino'];
let olli: BankBench['olli'];
let library: BankBench['library'];
let guide: BankBench['guide'];
let publish: BankBench['publish'];
let own: BankBench['own'];

beforeEach(async () => {
  ({ aino, olli, library, guide, publish, own } = await createBankBench());
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

  it('lets go of what a newer version has no more, unless it was changed', async () => {
    const first = await publish({ parts: await named(library, 'laina-aika', 'aukiolo') });
    await take(guide, first);
    const second = await publish({ topic: first.id });
    const preview = (await ok(await guide.send('GET', `/topics/${first.id}`))) as TopicPreview;
    const gone = await guide.part('intent', 'aukiolo');
    expect(preview.changes).toEqual([
      { part: gone.id, kind: 'intent', value: null, conflicts: [] },
    ]);
    await take(guide, second);
    const { parts } = await guide.draft();
    // The answer was the guide's own before.
    expect(parts.map(({ value }) => value)).toContainEqual(
      expect.objectContaining({ answer: 'aukiolo' }),
    );
    expect(parts.some(({ id }) => id === gone.id)).toBe(false);
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
