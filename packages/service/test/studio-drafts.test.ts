import type {
  StudioBot,
  StudioConflict,
  StudioJson,
  StudioRevision,
} from '@auroraai/api-client/studio';
import { describe, expect, it } from 'vitest';
import { createStudioBench, refusal } from './studio.ts';
import { answer, atBot, eventsOf, intent, makeBot, ok, PARTS } from './studio-bot.ts';

async function twoEditors() {
  const bench = await createStudioBench();
  const aino = await bench.editor('aino', { town: 'publisher' });
  const olli = await bench.editor('olli', { town: 'writer' });
  return { bench, aino, mine: await makeBot(aino), theirs: atBot(olli), olli };
}

const examples = (value: StudioJson) => (value as { examples: { fi: string[] } }).examples.fi;

function withExamples(value: StudioJson, fi: string[]): StudioJson {
  return { ...(value as object), examples: { fi } } as StudioJson;
}

describe('a draft', () => {
  it('begins with the parts that it was made of, in their order, and stands in the list', async () => {
    const { mine, aino } = await twoEditors();
    const { sequence, parts, conflicts } = await mine.draft();
    expect([sequence, conflicts]).toEqual([1, []]);
    const answers = parts.filter(({ kind }) => kind === 'answer').map(({ value }) => value);
    expect(answers).toEqual(
      PARTS.filter(({ kind }) => kind === 'answer').map(({ value }) => value),
    );
    expect(parts[0]).toMatchObject({ revision: 1, changed_by: 'aino' });
    const listed = (await ok(await aino.send('GET', '/bots?organisation=town'))) as {
      bots: StudioBot[];
    };
    expect(listed.bots).toEqual([
      {
        ...{ id: 'kirjasto', organisation: 'town', names: { fi: 'Kirjastobotti' } },
        ...{ languages: ['fi'], published: null, has_changes: true, changed_by: 'aino' },
        changed_at: '2026-03-04T12:00:00.000Z',
      },
    ]);
  });

  it('takes what two people do to one part at once: both examples are there', async () => {
    const { mine, theirs } = await twoEditors();
    const part = await mine.part('intent', 'aukiolo');
    const { id, kind, revision: base, value } = part;
    const mineAdds = withExamples(value, [...examples(value), 'onko auki sunnuntaina']);
    const theyAdd = withExamples(value, [...examples(value), 'joko olette auki']);
    const first = await mine.change({ part: id, kind, base, value: mineAdds });
    expect(first.results[0]).toMatchObject({ outcome: 'applied', part: { revision: 2 } });
    const second = await theirs.change({ part: id, kind, base, value: theyAdd });
    expect(second.results[0]).toMatchObject({ outcome: 'merged', part: { revision: 3 } });
    const now = examples((await mine.part('intent', 'aukiolo')).value);
    expect(now).toEqual(expect.arrayContaining(['onko auki sunnuntaina', 'joko olette auki']));
    expect(now).toHaveLength(7);
  });

  it('keeps both texts where two people wrote the same thing, until one is chosen', async () => {
    const { mine, theirs } = await twoEditors();
    const { id, kind, revision: base } = await mine.part('answer', 'aukiolo');
    const write = (text: string) => answer('aukiolo', text).value;
    await mine.change({ part: id, kind, base, value: write('Auki 9–20.') });
    const { results, conflicts } = await theirs.change({
      ...{ part: id, kind, base, value: write('Auki 8–21.') },
    });
    expect(results[0]).toMatchObject({
      outcome: 'both-kept',
      part: { value: write('Auki 9–20.') },
    });
    expect(conflicts).toMatchObject([
      { standing: 'Auki 9–20.', standing_by: 'aino', other: 'Auki 8–21.', other_by: 'olli' },
    ]);
    const [conflict] = (await mine.draft()).conflicts as [StudioConflict];
    expect(conflict).toEqual(conflicts[0]);
    await ok(await mine.send('POST', `/conflicts/${conflict.id}`, { keep: 'other' }));
    expect((await mine.part('answer', 'aukiolo')).value).toEqual(write('Auki 8–21.'));
    expect((await mine.draft()).conflicts).toEqual([]);
    // Chosen again, it changes nothing more.
    await ok(await theirs.send('POST', `/conflicts/${conflict.id}`, { keep: 'standing' }));
    expect((await mine.part('answer', 'aukiolo')).value).toEqual(write('Auki 8–21.'));
    const history = (await ok(await mine.send('GET', `/parts/${id}/history`))) as {
      revisions: StudioRevision[];
      conflicts: StudioConflict[];
    };
    expect(history.revisions.map(({ by, value }) => [by, value])).toEqual([
      ['aino', write('Auki 8–21.')],
      ['aino', write('Auki 9–20.')],
      ['aino', write('Kirjasto on auki kello 8–20.')],
    ]);
    expect(history.conflicts).toEqual([conflict]);
  });

  it('lets a change win against a deletion, and says so', async () => {
    const { mine, theirs } = await twoEditors();
    const { id, kind, revision: base } = await mine.part('answer', 'aukiolo');
    const changed = answer('aukiolo', 'Auki aina.').value;
    await mine.change({ part: id, kind, base, value: null });
    expect((await mine.draft()).parts.some((part) => part.id === id)).toBe(false);
    const after = await theirs.change({ part: id, kind, base, value: changed });
    expect(after).toMatchObject({
      results: [{ outcome: 'both-kept', part: { value: changed, revision: 3 } }],
      conflicts: [
        { path: [], standing: changed, standing_by: 'olli', other: null, other_by: 'aino' },
      ],
    });
    const again = await mine.change({ part: id, kind, base, value: null });
    expect(again.conflicts).toMatchObject([{ standing: changed, other: null, other_by: 'aino' }]);
    const [conflict] = again.conflicts;
    await ok(await mine.send('POST', `/conflicts/${conflict?.id}`, { keep: 'other' }));
    expect((await mine.draft()).parts.some((part) => part.id === id)).toBe(false);
  });

  it('makes a change once, however often it is sent, and all changes of a request or none', async () => {
    const { mine } = await twoEditors();
    const change = {
      ...{ id: crypto.randomUUID(), part: crypto.randomUUID(), base: 0 },
      ...intent('uusi', 'aukiolo', ['jotain']),
    };
    const first = await mine.change(change);
    expect(await mine.change(change)).toMatchObject({
      ...{ sequence: first.sequence, results: first.results, conflicts: [] },
    });
    const settings = await mine.part('settings');
    const refused = await mine.send('POST', '/changes', {
      changes: [
        { ...change, id: crypto.randomUUID(), part: crypto.randomUUID() },
        { ...change, id: crypto.randomUUID(), part: settings.id, kind: 'settings', value: null },
      ],
    });
    expect(await refusal(refused)).toBe('400 invalid');
    expect((await mine.draft()).sequence).toBe(first.sequence);
  });

  it('keeps the id of its bot, whatever its settings are changed to', async () => {
    const { mine } = await twoEditors();
    const { id, kind, revision: base, value } = await mine.part('settings');
    const renamed = { ...(value as object), id: 'opas', names: { fi: 'Uusi', sv: 'Ny' } };
    const { results } = await mine.change({ part: id, kind, base, value: renamed as StudioJson });
    expect(results[0]?.part?.value).toMatchObject({ id: 'kirjasto', names: { fi: 'Uusi' } });
  });

  it('is written out as the files of a bot and taken in again, what has the same name in its place', async () => {
    const { mine } = await twoEditors();
    const { files } = (await ok(await mine.send('GET', '/export'))) as {
      files: Record<string, string>;
    };
    expect(Object.keys(files)).toContain('intents/aukiolo.json');
    const before = await mine.draft();
    await ok(await mine.send('POST', '/import', { files }));
    expect((await mine.draft()).parts).toEqual(before.parts);
    const changed = {
      ...files,
      'answers/aukiolo.json': JSON.stringify(answer('aukiolo', 'Kiinni.').value),
      'answers/lisää.json': JSON.stringify(answer('lisää', 'Lisää.').value),
    };
    await ok(await mine.send('POST', '/import', { files: changed }));
    const after = await mine.draft();
    expect(after.parts).toHaveLength(before.parts.length + 1);
    expect((await mine.part('answer', 'aukiolo')).value).toEqual(
      answer('aukiolo', 'Kiinni.').value,
    );
    const broken = await mine.send('POST', '/import', { files: { 'bot.json': '{' } });
    expect(await refusal(broken)).toBe('409 bot-cannot-be-used');
    expect(await refusal(await mine.send('POST', '/import', { files: {} }))).toBe(
      '409 bot-cannot-be-used',
    );
  });

  it('has notes, which are written in order and marked as done', async () => {
    const { mine, theirs } = await twoEditors();
    const written = (await ok(
      await mine.send('POST', '/comments', { part: null, text: ' Onko tämä oikein? ' }),
    )) as { id: string };
    expect(written).toMatchObject({ text: 'Onko tämä oikein?', by: 'aino', done: false });
    await ok(await theirs.send('POST', `/comments/${written.id}`, { done: true }));
    expect(await ok(await mine.send('GET', '/comments'))).toEqual({
      comments: [{ ...written, done: true }],
    });
  });
});

describe('the events of a draft', () => {
  it('tell an editor what others do, from the place where they were', async () => {
    const { mine, theirs } = await twoEditors();
    const { id, kind, revision: base } = await mine.part('answer', 'aukiolo');
    await theirs.change({ part: id, kind, base, value: answer('aukiolo', 'Auki.').value });
    const events = eventsOf(await mine.send('GET', '/events?after=1'));
    expect(await events.next()).toMatchObject({ sequence: 2, by: 'olli', parts: [{ id }] });
    await theirs.change({ part: id, kind, base: 2, value: null });
    expect(await events.next()).toMatchObject({ sequence: 3, parts: [], deleted: [id] });
    await events.stop();
  });

  it('end when the editor may not read them any more, and when the server goes', async () => {
    const { bench, mine, olli, theirs } = await twoEditors();
    const ofMine = eventsOf(await mine.send('GET', '/events?after=1'));
    const ofTheirs = eventsOf(await theirs.send('GET', '/events?after=1'));
    await bench.store.studioAccounts.setRole('town', olli.id, null);
    bench.service.streams.keepAlive();
    expect(await ofTheirs.next()).toBeNull();
    expect(bench.service.streams.openOfDrafts).toBe(1);
    bench.service.streams.closeAll();
    expect(await ofMine.next()).toBeNull();
  });
});

describe('a bot', () => {
  it('has an id that no other organisation has, in the studio or among files', async () => {
    const { bench, aino } = await twoEditors();
    const made = (organisation: string, by = aino) =>
      by.send('POST', '/bots', { organisation, id: 'kirjasto', parts: PARTS });
    expect(await refusal(await made('town'))).toBe('409 name-taken');
    const other = await bench.editor('otso', { other: 'administrator' });
    expect(await refusal(await made('other', other))).toBe('409 name-taken');
    expect(await refusal(await made('town', other))).toBe('404 not-found');
    const olli = await bench.editor('oona', { town: 'writer' });
    expect(await refusal(await made('town', olli))).toBe('403 not-allowed');
  });

  it('goes with everything, by an administrator only', async () => {
    const { bench, mine } = await twoEditors();
    const boss = atBot(await bench.editor('pomo', { town: 'administrator' }));
    expect(await refusal(await mine.send('DELETE', ''))).toBe('403 not-allowed');
    expect((await boss.send('DELETE', '')).status).toBe(204);
    expect(await refusal(await boss.send('GET', '/draft'))).toBe('404 not-found');
  });
});
