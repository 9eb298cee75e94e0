import { beforeEach, describe, expect, it } from 'vitest';
import type {
  DraftEdit,
  EditNeeds,
  NewStoredVersion,
  NewStudioBot,
  OrganisationBots,
  StoredConflict,
  StoredRevision,
  StudioBotStore,
} from './studio-bot-store.ts';

const noon = new Date('2026-03-04T12:00:00.000Z');
const later = new Date('2026-03-04T13:00:00.000Z');

function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

function revision(n: number, more: Partial<StoredRevision> = {}): StoredRevision {
  return {
    ...{ id: uuid(n), kind: 'intent', revision: 1, order: n, by: 'Aino', at: noon, size: 20 },
    value: { intent: `aihe-${n}`, examples: { fi: ['"moi"', 'ä'] } },
    ...more,
  };
}

function bot(id: string, parts: readonly StoredRevision[] = [revision(1), revision(2)]) {
  return {
    ...{ id, names: { fi: 'Opas', en: 'Guide' }, languages: ['fi', 'en'] },
    ...{ changedAt: noon, changedBy: 'Aino', parts },
  } satisfies NewStudioBot;
}

function conflict(n: number): StoredConflict {
  return {
    ...{ id: uuid(n), part: uuid(1), kind: 'intent', path: ['examples', 0], at: later },
    ...{ standing: 'a', standingBy: 'Aino', other: null, otherBy: 'Olli', settled: false },
  };
}

const NOTHING: EditNeeds = { changes: [], parts: [], bases: [], conflicts: [] };

function edit(more: Partial<DraftEdit> = {}): DraftEdit {
  const none = { revisions: [], changes: [], conflicts: [], settled: [] };
  return { by: 'Olli', at: later, ...none, ...more };
}

function version(more: Partial<NewStoredVersion> = {}): NewStoredVersion {
  const { id, kind, order, revision: number, value } = revision(1);
  return {
    ...{ state: 'in-review', sequence: 1, madeBy: 'Aino', madeAt: noon, note: 'Ensimmäinen' },
    ...{ publishAt: null, publishedBy: null, publishedAt: null, restores: null, model: null },
    parts: [{ id, kind, order, revision: number, value: value! }],
    ...more,
  };
}

const published = (more: Partial<NewStoredVersion> = {}) =>
  version({
    ...{ state: 'published', publishedBy: 'Pia', publishedAt: later },
    model: new Uint8Array([1, 2, 250]),
    ...more,
  });

/** Runs the checks that every store of the studio's bots must pass. */
export function describeStudioBotStore(name: string, getStore: () => StudioBotStore): void {
  let store: StudioBotStore;
  let town: OrganisationBots;
  let others: OrganisationBots;

  beforeEach(async () => {
    store = getStore();
    town = store.of('town');
    others = store.of('naapuri');
    await town.create(bot('opas'));
  });

  describe(`${name}: bots of the studio`, () => {
    it('are listed for their organisation, and their ids are taken for everybody', async () => {
      expect(await town.create(bot('apu', []))).toBe(true);
      expect(await others.create(bot('opas', []))).toBe(false);
      expect(await town.create(bot('opas', []))).toBe(false);
      expect((await town.list()).map(({ id }) => id)).toEqual(['apu', 'opas']);
      expect(await others.list()).toEqual([]);
      expect(await store.organisationOf('opas')).toBe('town');
      expect(await store.organisationOf('nobody')).toBeNull();
      expect(await town.find('opas')).toEqual({
        ...{ id: 'opas', organisation: 'town', names: { fi: 'Opas', en: 'Guide' } },
        ...{ languages: ['fi', 'en'], sequence: 1, published: null },
        ...{ changedAt: noon, changedBy: 'Aino' },
      });
    });

    it('cannot be seen, changed or deleted by another organisation', async () => {
      await town.addVersion('opas', published());
      await town.note('opas', {
        messages: [message('moi', '2026-03-04')],
        counts: [count(1)],
      });
      const [waiting] = await town.inbox('opas', 10);
      expect(await others.find('opas')).toBeNull();
      expect(await others.draft('opas')).toBeNull();
      expect(
        await others.edit('opas', NOTHING, () => edit({ revisions: [revision(9)] })),
      ).toBeNull();
      expect(await others.events('opas', 0, 10)).toEqual([]);
      expect(await others.history('opas', uuid(1))).toEqual([]);
      expect(await others.addVersion('opas', version())).toBeNull();
      expect(await others.versions('opas')).toEqual([]);
      expect(await others.version('opas', 1)).toBeNull();
      const reject = { from: ['published'], to: 'rejected', at: later, by: 'x' } as const;
      expect(await others.changeVersion('opas', 1, reject)).toBeNull();
      expect(await others.addComment('opas', comment(1))).toBe(false);
      await town.addComment('opas', comment(1));
      expect(await others.comments('opas')).toEqual([]);
      expect(await others.markComment('opas', uuid(1), true)).toBeNull();
      expect(await others.inbox('opas', 10)).toEqual([]);
      expect(await others.markMessage('opas', waiting!.id, 'ignored')).toBe(false);
      expect(await others.report('opas', '2026-01-01', '2026-12-31')).toEqual([]);
      await others.note('opas', { messages: [message('hei', '2026-03-04')], counts: [count(1)] });
      expect(await others.remove('opas')).toBe(false);
      expect((await town.draft('opas'))?.parts).toHaveLength(2);
      expect(await town.inbox('opas', 10)).toHaveLength(1);
      expect((await town.report('opas', '2026-01-01', '2026-12-31'))[0]?.count).toBe(1);
    });

    it('go with everything of them', async () => {
      await town.addVersion('opas', published());
      expect(await town.remove('opas')).toBe(true);
      expect(await town.remove('opas')).toBe(false);
      expect(await store.published()).toEqual([]);
      expect(await town.create(bot('opas', []))).toBe(true);
      expect(await town.draft('opas')).toEqual({ sequence: 1, parts: [], conflicts: [] });
      expect(await town.versions('opas')).toEqual([]);
    });
  });

  describe(`${name}: drafts`, () => {
    it('give their parts in order as they were written, keys in their order too', async () => {
      const draft = await town.draft('opas');
      expect(draft).toEqual({ sequence: 1, parts: [revision(1), revision(2)], conflicts: [] });
      expect(JSON.stringify(draft?.parts[0]?.value)).toBe(JSON.stringify(revision(1).value));
    });

    it('keep an edit, and tell it to who asks what came after', async () => {
      const second = revision(1, { revision: 2, value: { intent: 'uusi' }, by: 'Olli', at: later });
      const gone = revision(2, { revision: 2, value: null, size: 0, by: 'Olli', at: later });
      const kept = { id: uuid(70), part: uuid(1), outcome: 'both-kept' } as const;
      const sequence = await town.edit('opas', NOTHING, () =>
        edit({
          ...{ revisions: [second, gone], changes: [kept], conflicts: [conflict(80)] },
          ...{ names: { sv: 'Guide' }, languages: ['sv'] },
        }),
      );
      expect(sequence).toBe(2);
      expect(await town.draft('opas')).toEqual({
        ...{ sequence: 2, parts: [second], conflicts: [conflict(80)] },
      });
      const [event, ...rest] = await town.events('opas', 1, 10);
      expect(rest).toEqual([]);
      expect(event).toEqual({
        ...{ sequence: 2, by: 'Olli', revisions: [second, gone] },
        ...{ conflicts: [conflict(80)], settled: [] },
      });
      expect(await town.history('opas', uuid(1))).toEqual([second, revision(1)]);
      expect(await town.find('opas')).toMatchObject({
        ...{ sequence: 2, names: { sv: 'Guide' }, languages: ['sv'] },
        ...{ changedAt: later, changedBy: 'Olli' },
      });
    });

    it('tell who decides what was asked for, parts that are gone among it', async () => {
      const gone = revision(2, { revision: 2, value: null, size: 0 });
      const kept = { id: uuid(70), part: uuid(2), outcome: 'applied' } as const;
      await town.edit('opas', NOTHING, () =>
        edit({ revisions: [gone], changes: [kept], conflicts: [conflict(80)] }),
      );
      const needs: EditNeeds = {
        changes: [uuid(70), uuid(71)],
        parts: [uuid(2), uuid(3)],
        bases: [
          { part: uuid(2), revision: 1 },
          { part: uuid(1), revision: 9 },
        ],
        conflicts: [uuid(80)],
      };
      let told = 0;
      await town.edit('opas', needs, (known) => {
        told += 1;
        expect(known).toMatchObject({ sequence: 2, count: 1, size: 20 });
        expect([...known.changes]).toEqual([[uuid(70), kept]]);
        expect([...known.parts]).toEqual([[uuid(2), gone]]);
        expect(known.bases).toEqual([revision(2)]);
        expect([...known.conflicts]).toEqual([[uuid(80), conflict(80)]]);
        return edit();
      });
      expect(told).toBe(1);
    });

    it('keep nothing of an edit that is refused, and do not grow by one that does nothing', async () => {
      const refuse = () => {
        throw new Error('refused');
      };
      await expect(town.edit('opas', NOTHING, refuse)).rejects.toThrow('refused');
      const kept = { id: uuid(70), part: uuid(1), outcome: 'applied' } as const;
      expect(await town.edit('opas', NOTHING, () => edit({ changes: [kept] }))).toBe(1);
      expect(await town.events('opas', 1, 10)).toEqual([]);
      expect(await town.edit('nobody', NOTHING, () => edit())).toBeNull();
    });

    it('settle conflicts once, and keep them no more among those that are open', async () => {
      await town.edit('opas', NOTHING, () => edit({ conflicts: [conflict(80), conflict(81)] }));
      await town.edit('opas', NOTHING, () => edit({ settled: [uuid(80)] }));
      const draft = await town.draft('opas');
      expect(draft?.conflicts.map(({ id }) => id)).toEqual([uuid(81)]);
      expect(await town.conflict('opas', uuid(80))).toEqual({ ...conflict(80), settled: true });
      expect(await town.conflictsOf('opas', uuid(1))).toMatchObject([
        { id: uuid(81), settled: false },
        { id: uuid(80), settled: true },
      ]);
      expect(await others.conflict('opas', uuid(80))).toBeNull();
      expect(await others.conflictsOf('opas', uuid(1))).toEqual([]);
      const events = await town.events('opas', 2, 10);
      expect(events).toMatchObject([{ sequence: 3, settled: [uuid(80)], conflicts: [] }]);
      await town.edit('opas', { ...NOTHING, conflicts: [uuid(80)] }, (known) => {
        expect(known.conflicts.get(uuid(80))?.settled).toBe(true);
        return edit();
      });
    });

    it('are changed by one at a time, however many come at once', async () => {
      const needs = { ...NOTHING, parts: [uuid(1)] };
      await Promise.all(
        Array.from({ length: 20 }, () =>
          town.edit('opas', needs, ({ parts }) => {
            const now = parts.get(uuid(1))!;
            const { count: before = 0 } = now.value as { count?: number };
            const value = { count: before + 1 };
            return edit({ revisions: [{ ...now, revision: now.revision + 1, value }] });
          }),
        ),
      );
      const draft = await town.draft('opas');
      expect(draft?.sequence).toBe(21);
      expect(draft?.parts[0]).toMatchObject({ revision: 21, value: { count: 20 } });
      const events = await town.events('opas', 15, 3);
      expect(events.map(({ sequence }) => sequence)).toEqual([16, 17, 18]);
    });

    it('take thousands of parts in one edit', async () => {
      const many = Array.from({ length: 1500 }, (_, n) => revision(n + 10));
      await town.edit('opas', NOTHING, () => edit({ revisions: many }));
      expect((await town.draft('opas'))?.parts).toHaveLength(1502);
      expect(await town.create(bot('iso', many))).toBe(true);
      expect((await town.draft('iso'))?.parts).toHaveLength(1500);
    });
  });

  describe(`${name}: versions`, () => {
    it('are numbered for each bot and never change', async () => {
      await town.create(bot('apu'));
      const first = await town.addVersion('opas', version());
      expect(first).toMatchObject({ number: 1, state: 'in-review', note: 'Ensimmäinen' });
      expect(await town.addVersion('apu', version())).toMatchObject({ number: 1 });
      expect(await town.addVersion('opas', version({ restores: 1 }))).toMatchObject({ number: 2 });
      expect(await town.addVersion('nobody', version())).toBeNull();
      expect((await town.versions('opas')).map(({ number }) => number)).toEqual([2, 1]);
      expect(await town.version('opas', 1)).toEqual({
        ...{ version: first, parts: version().parts, model: null },
      });
      expect(await town.version('opas', 3)).toBeNull();
    });

    it('are published in the place of the one before, whatever came first', async () => {
      await town.addVersion('opas', published());
      await town.addVersion('opas', published({ sequence: 5, model: null }));
      expect((await town.versions('opas')).map(({ state }) => state)).toEqual([
        'published',
        'earlier',
      ]);
      expect((await town.find('opas'))?.published).toEqual({ number: 2, sequence: 5 });
      expect(await store.published()).toEqual([{ id: 'opas', organisation: 'town', number: 2 }]);
      await store.keepModel('opas', 2, new Uint8Array([7, 8]));
      expect(await store.publishedBot('opas')).toEqual({
        ...{ id: 'opas', organisation: 'town', number: 2, parts: version().parts },
        model: new Uint8Array([7, 8]),
      });
      expect((await town.version('opas', 1))?.model).toEqual(new Uint8Array([1, 2, 250]));
      expect(await store.publishedBot('nobody')).toBeNull();
    });

    it('go from state to state only as they may', async () => {
      await town.addVersion('opas', published());
      await town.addVersion('opas', version());
      const schedule = { from: ['in-review'], to: 'scheduled', at: noon, by: 'Pia' } as const;
      const model = new Uint8Array([3]);
      expect(
        await town.changeVersion('opas', 2, { ...schedule, publishAt: later, model }),
      ).toMatchObject({ state: 'scheduled', publishAt: later });
      expect(await town.changeVersion('opas', 2, schedule)).toBeNull();
      expect(await store.due(noon)).toEqual([]);
      expect(await store.due(later)).toEqual([{ id: 'opas', organisation: 'town', number: 2 }]);
      const publish = { from: ['scheduled'], to: 'published', at: later, by: 'Pia' } as const;
      const both = await Promise.all([1, 2].map(() => town.changeVersion('opas', 2, publish)));
      expect(both.filter((one) => one !== null)).toMatchObject([
        { state: 'published', publishedBy: 'Pia', publishedAt: later },
      ]);
      expect(await store.due(later)).toEqual([]);
      expect((await store.publishedBot('opas'))?.model).toEqual(model);
      expect((await town.versions('opas'))[1]?.state).toBe('earlier');
      expect(await town.changeVersion('opas', 9, schedule)).toBeNull();
    });

    it('stay ready to be talked with while they are among the newest', async () => {
      for (let each = 0; each < 12; each += 1) await town.addVersion('opas', published());
      expect((await town.version('opas', 2))?.model).toBeNull();
      expect((await town.version('opas', 3))?.model).not.toBeNull();
    });
  });

  describe(`${name}: comments`, () => {
    it('stand in the order in which they were written and can be marked as done', async () => {
      expect(await town.addComment('opas', comment(2))).toBe(true);
      expect(await town.addComment('opas', comment(1))).toBe(true);
      expect(await town.addComment('nobody', comment(3))).toBe(false);
      expect(await town.markComment('opas', uuid(2), true)).toEqual({ ...comment(2), done: true });
      expect(await town.markComment('opas', uuid(9), true)).toBeNull();
      expect(await town.comments('opas')).toEqual([{ ...comment(2), done: true }, comment(1)]);
    });
  });

  describe(`${name}: topics that were taken`, () => {
    it('are known in the version that was taken last, to their organisation only', async () => {
      const taken = (topic: string, version: number) => ({
        ...{ topic, version, parts: [{ kind: 'intent', id: null, name: 'a' }] },
      });
      await town.keepTopic('opas', taken('raha', 1));
      await town.keepTopic('opas', taken('koti', 1));
      await town.keepTopic('opas', taken('raha', 2));
      await others.keepTopic('opas', taken('koti', 9));
      expect(await town.takenTopics('opas')).toEqual([taken('koti', 1), taken('raha', 2)]);
      expect(await others.takenTopics('opas')).toEqual([]);
    });
  });

  describe(`${name}: the inbox and the report`, () => {
    it('hold the same message once, with on how many days it came', async () => {
      const monday = [message('Moi', '2026-03-02'), message('moi', '2026-03-02')];
      await town.note('opas', { messages: monday, counts: [] });
      const sure = {
        ...message('moi!', '2026-03-04'),
        guesses: [{ intent: 'b', confidence: 0.5 }],
      };
      await town.note('opas', {
        messages: [message('heippa', '2026-03-03'), sure],
        counts: [],
      });
      const waiting = await town.inbox('opas', 10);
      expect(waiting).toMatchObject([
        { text: 'Moi', times: 2, last: '2026-03-04', guesses: [{ intent: 'b', confidence: 0.5 }] },
        { text: 'heippa', times: 1, last: '2026-03-03', kind: 'asked', language: 'fi' },
      ]);
      expect(Object.keys(waiting[0]!).sort()).toEqual(
        ['guesses', 'id', 'kind', 'language', 'last', 'text', 'times'].sort(),
      );
      expect(await town.inbox('opas', 1)).toHaveLength(1);
    });

    it('let a message go that was looked at, and do not bring it back', async () => {
      await town.note('opas', { messages: [message('moi', '2026-03-02')], counts: [] });
      const [waiting] = await town.inbox('opas', 10);
      expect(await town.markMessage('opas', waiting!.id, 'ignored')).toBe(true);
      expect(await town.markMessage('opas', uuid(99), 'ignored')).toBe(false);
      await town.note('opas', { messages: [message('moi', '2026-03-05')], counts: [] });
      expect(await town.inbox('opas', 10)).toEqual([]);
    });

    it('add counts up by day, language and what is counted', async () => {
      await town.note('opas', { messages: [], counts: [count(2), count(1, 'muutto')] });
      await town.note('opas', {
        messages: [],
        counts: [count(3), { ...count(1), day: '2026-03-09' }],
      });
      expect(await town.report('opas', '2026-03-04', '2026-03-04')).toEqual([
        count(5),
        count(1, 'muutto'),
      ]);
      expect(await town.report('opas', '2026-03-05', '2026-03-09')).toHaveLength(1);
      await town.note('nobody', { messages: [message('moi', '2026-03-02')], counts: [count(1)] });
      expect(await town.report('nobody', '2026-03-04', '2026-03-04')).toEqual([]);
    });

    it('forget what is old', async () => {
      await town.note('opas', {
        messages: [message('a', '2026-03-02'), message('b', '2026-03-04')],
        counts: [count(1), { ...count(1), day: '2026-03-09' }],
      });
      expect(await store.tidy('2026-03-04', '2026-03-05')).toBe(2);
      expect((await town.inbox('opas', 10)).map(({ text }) => text)).toEqual(['b']);
      expect(await town.report('opas', '2026-01-01', '2026-12-31')).toHaveLength(1);
    });
  });
}

function comment(n: number) {
  return { id: uuid(n), part: uuid(1), text: `Huom ${n}`, by: 'Aino', at: noon, done: false };
}

let messages = 0;

function message(text: string, day: string) {
  messages += 1;
  const folded = text.toLowerCase().replace('!', '');
  const guesses = [{ intent: 'a', confidence: 0.4 }];
  return {
    id: uuid(500 + messages),
    text,
    folded,
    language: 'fi',
    guesses,
    kind: 'asked' as const,
    day,
  };
}

function count(number: number, of = '') {
  return { day: '2026-03-04', language: 'fi', what: 'understood' as const, of, count: number };
}
