import { beforeEach, describe, expect, it } from 'vitest';
import type { Turn } from './conversation-store.ts';
import type { DeskChange, DeskOutcome, DeskPlace } from './desk-store.ts';
import type { Store } from './store.ts';

const noon = new Date('2026-03-04T12:00:00.000Z');
const at = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const aino = { id: 'aino', name: 'Aino' };

function queued(conversation: string, more: Partial<DeskPlace> = {}): DeskPlace {
  return {
    conversation,
    desk: 'neuvonta',
    state: 'queued',
    language: 'fi',
    reason: 'asked',
    queuedAt: noon,
    takenAt: null,
    adviser: null,
    toldPosition: 1,
    ...more,
  };
}

function outcome(more: Partial<DeskOutcome> = {}): DeskOutcome {
  return { desk: 'neuvonta', ending: 'served', waited: 30, served: 240, at: noon, ...more };
}

/** Runs the checks that the desks of every store must pass. */
export function describeDeskStore(name: string, getStore: () => Store): void {
  describe(`${name}: desks`, () => {
    let store: Store;
    const desks = (organisation = 'town') => store.desks.of(organisation);
    const start = (id: string, organisation = 'town') =>
      store.conversations.of(organisation).start({ id, bot: 'kaiku', userId: null, at: noon });
    const commit = (id: string, version: number, desk: DeskChange, organisation = 'town') => {
      const turn: Turn = {
        ...{ version, at: noon, memory: null, activities: [] },
        ...{ clientActivityId: null, desk },
      };
      return store.conversations.of(organisation).commit(id, turn);
    };

    beforeEach(() => {
      store = getStore();
    });

    it('have a place for a conversation as its turns say, in the order in which people came', async () => {
      for (const id of ['c', 'd', 'e']) await start(id);
      await commit('c', 0, { place: queued('c', { queuedAt: at(2) }) });
      await commit('d', 0, { place: queued('d', { queuedAt: at(1) }) });
      await commit('e', 0, { place: queued('e', { desk: 'verot' }) });
      const taken = queued('c', { state: 'connected', takenAt: at(3), adviser: aino });
      await commit('c', 1, { place: { ...taken, queuedAt: at(2) } });
      expect(await desks().places('neuvonta')).toEqual([
        queued('d', { queuedAt: at(1) }),
        { ...taken, queuedAt: at(2) },
      ]);
      expect(await desks().place('d')).toEqual(queued('d', { queuedAt: at(1) }));
      expect(await desks().place('nobody')).toBeNull();
      const busy = [...(await store.desks.busy())].sort((a, b) => (a.desk < b.desk ? -1 : 1));
      expect(busy).toEqual([
        { organisation: 'town', desk: 'neuvonta', queued: 1 },
        { organisation: 'town', desk: 'verot', queued: 1 },
      ]);
    });

    it('change with one of several turns on the same version, and keep nothing of the others', async () => {
      await start('c');
      await commit('c', 0, { place: queued('c') });
      const takers = Array.from({ length: 8 }, (_, one) => ({ id: `a${one}`, name: `A${one}` }));
      const kept = await Promise.all(
        takers.map((adviser) =>
          commit('c', 1, {
            place: queued('c', { state: 'connected', takenAt: noon, adviser }),
            outcome: outcome(),
          }),
        ),
      );
      expect(kept.filter((one) => one)).toHaveLength(1);
      expect((await desks().place('c'))?.adviser).toEqual(takers[kept.indexOf(true)]);
      expect(await desks().outcomes('neuvonta', 10)).toHaveLength(1);
    });

    it('lose the place with a turn that ends it, and keep how it ended, the latest first', async () => {
      await start('c');
      await commit('c', 0, { place: queued('c') });
      await commit('c', 1, { place: null, outcome: outcome({ at: at(1) }) });
      await commit('c', 2, { place: null, outcome: outcome({ ending: 'left', served: null }) });
      expect(await desks().place('c')).toBeNull();
      expect(await store.desks.busy()).toEqual([]);
      const left = outcome({ ending: 'left', served: null });
      expect(await desks().outcomes('neuvonta', 10)).toEqual([outcome({ at: at(1) }), left]);
      expect(await desks().outcomes('neuvonta', 1)).toEqual([outcome({ at: at(1) })]);
      await store.desks.forget(at(1));
      expect(await desks().outcomes('neuvonta', 10)).toEqual([outcome({ at: at(1) })]);
    });

    it('lose the place at once when the conversation is deleted or has been silent for too long', async () => {
      for (const id of ['c', 'd']) {
        await start(id);
        await commit(id, 0, { place: queued(id) });
      }
      await store.conversations.of('town').delete('c', noon);
      expect((await desks().places('neuvonta')).map(({ conversation }) => conversation)).toEqual([
        'd',
      ]);
      await store.conversations.of('town').deleteSilentSince('kaiku', at(1));
      expect(await desks().places('neuvonta')).toEqual([]);
    });

    it('know who is on duty, as long as they are seen', async () => {
      await desks().onDuty('neuvonta', { id: 'eero', name: 'Eero' }, noon);
      await desks().onDuty('neuvonta', aino, noon);
      await desks().onDuty('neuvonta', { ...aino, name: 'Aino K.' }, at(2));
      expect(await desks().duty('neuvonta', noon)).toEqual([
        { id: 'aino', name: 'Aino K.' },
        { id: 'eero', name: 'Eero' },
      ]);
      expect(await desks().duty('neuvonta', at(1))).toEqual([{ id: 'aino', name: 'Aino K.' }]);
      expect(await desks().duty('verot', noon)).toEqual([]);
      await desks().offDuty('neuvonta', 'aino');
      await store.desks.forget(at(1));
      expect(await desks().duty('neuvonta', noon)).toEqual([]);
    });

    it('show and change nothing of another organisation', async () => {
      await start('c');
      await commit('c', 0, { place: queued('c'), outcome: outcome() });
      await desks().onDuty('neuvonta', aino, noon);
      expect(await desks('parish').places('neuvonta')).toEqual([]);
      expect(await desks('parish').place('c')).toBeNull();
      expect(await desks('parish').duty('neuvonta', noon)).toEqual([]);
      expect(await desks('parish').outcomes('neuvonta', 10)).toEqual([]);
      expect(await commit('c', 1, { place: null }, 'parish')).toBe(false);
      await desks('parish').offDuty('neuvonta', 'aino');
      expect(await desks().place('c')).toEqual(queued('c'));
      expect(await desks().duty('neuvonta', noon)).toEqual([aino]);
    });
  });
}
