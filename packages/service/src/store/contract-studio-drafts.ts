import { beforeEach, describe, expect, it } from 'vitest';
import { bot, edit, later, NOTHING, revision, uuid } from './contract-studio-rows.ts';
import type {
  EditNeeds,
  OrganisationBots,
  StoredConflict,
  StudioBotStore,
} from './studio-bot-store.ts';

function conflict(n: number): StoredConflict {
  return {
    ...{ id: uuid(n), part: uuid(1), kind: 'intent', path: ['examples', 0], at: later },
    ...{ standing: 'a', standingBy: 'Aino', other: null, otherBy: 'Olli', settled: false },
  };
}

/** Checks what a store does with drafts and their edits. */
export function describeStudioDrafts(name: string, getStore: () => StudioBotStore): void {
  describe(`${name}: drafts`, () => {
    let town: OrganisationBots;
    let others: OrganisationBots;

    beforeEach(async () => {
      const store = getStore();
      town = store.of('town');
      others = store.of('naapuri');
      await town.create(bot('opas'));
    });

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
}
