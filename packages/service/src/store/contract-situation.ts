import { beforeEach, describe, expect, it } from 'vitest';
import type { GatheredSeason, PictureRelease, SituationStore } from './situation-store.ts';

const start = new Date('2026-10-02T00:00:00.000Z');
const expiresAt = new Date('2031-10-01T00:00:00.000Z');
const CELL = { region: '14', ageBand: 'from-13', people: 12, largest: 12 };

function season(more: Partial<GatheredSeason> = {}): GatheredSeason {
  return {
    ...{ organisation: 'town', quiz: 'miten-menee', season: '2026-Q3' },
    cells: [{ ...CELL, counts: { health: [2, 4, 6], friends: [1, 0, 0] } }],
    profiles: [
      { profile: 'lg', people: 11 },
      { profile: '-f', people: 1 },
    ],
    ...more,
  };
}

function release(more: Partial<PictureRelease> = {}): PictureRelease {
  return {
    ...{ organisation: 'town', quiz: 'miten-menee', period: '2026-Q3', expiresAt },
    blocks: [
      {
        places: [{ region: '14', ageBand: 'from-13' }],
        ...{ people: 31, counts: { health: [9, 11, 12] } },
      },
    ],
    groups: [{ share: 40, hard: ['finance'], well: ['friends'] }],
    ...more,
  };
}

/** Runs the checks that every store of situation pictures must pass. */
export function describeSituationStore(name: string, getStore: () => SituationStore): void {
  let store: SituationStore;
  beforeEach(() => {
    store = getStore();
  });
  const read = () => store.gathered('town', 'miten-menee', '2026-Q3');

  describe(`${name}: situation pictures`, () => {
    it('add up what is gathered of the same place, and keep the largest source', async () => {
      await store.gather(season());
      await store.gather(
        season({
          cells: [
            { ...CELL, people: 3, largest: 2, counts: { health: [3, 0, 0], money: [0, 1, 2] } },
            { ...CELL, region: '', people: 1, largest: 1, counts: {} },
          ],
          profiles: [{ profile: '-f', people: 4 }],
        }),
      );
      expect(await read()).toEqual(
        season({
          cells: [
            { ...CELL, region: '', people: 1, largest: 1, counts: {} },
            {
              ...CELL,
              people: 15,
              counts: { health: [5, 4, 6], friends: [1, 0, 0], money: [0, 1, 2] },
            },
          ],
          profiles: [
            { profile: '-f', people: 5 },
            { profile: 'lg', people: 11 },
          ],
        }),
      );
    });

    it('lose nothing when several instances gather at the same moment', async () => {
      await Promise.all(Array.from({ length: 8 }, () => store.gather(season())));
      expect((await read()).cells[0]).toMatchObject({ people: 96, largest: 12 });
      expect((await read()).profiles).toContainEqual({ profile: 'lg', people: 88 });
    });

    it('keep organisations, quizzes and quarters apart', async () => {
      await store.gather(season());
      await store.gather(season({ season: '2026-Q4' }));
      await store.gather(season({ organisation: 'parish' }));
      await store.gather(season({ quiz: 'leirikirja' }));
      expect(await store.seasons('town', 'miten-menee')).toEqual(['2026-Q3', '2026-Q4']);
      expect((await read()).cells[0]?.people).toBe(12);
      expect(await store.gathered('parish', 'leirikirja', '2026-Q3')).toMatchObject({
        ...{ cells: [], profiles: [] },
      });
    });

    it('freeze a picture once, and leave of what was gathered only what it could not show', async () => {
      await store.gather(season());
      const left = season({ cells: [{ ...CELL, ageBand: '', counts: {} }], profiles: [] });
      expect(await store.freeze(release(), ['2026-Q3'], [left])).toBe(true);
      expect(await store.freeze(release({ groups: [] }), ['2026-Q3'], [])).toBe(false);
      expect(await store.releases('town', 'miten-menee')).toEqual([release()]);
      expect(await store.releases('parish', 'miten-menee')).toEqual([]);
      expect(await read()).toEqual(left);
      expect(await store.freeze(release({ period: '2026' }), ['2026-Q3'], [])).toBe(true);
      expect(await store.seasons('town', 'miten-menee')).toEqual([]);
      const periods = (await store.releases('town', 'miten-menee')).map(({ period }) => period);
      expect(periods).toEqual(['2026', '2026-Q3']);
    });

    it('let exactly one of several instances freeze a picture', async () => {
      await store.gather(season());
      const tries = Array.from({ length: 6 }, () => store.freeze(release(), ['2026-Q3'], []));
      expect((await Promise.all(tries)).filter((isFirst) => isFirst)).toEqual([true]);
    });

    it('forget pictures that have expired and what was gathered long ago, and nothing else', async () => {
      await store.gather(season());
      await store.gather(season({ season: '2025-Q1' }));
      await store.freeze(release({ period: '2020', expiresAt: start }), [], []);
      await store.freeze(release({ period: '2026-Q2' }), [], []);
      expect(await store.tidy(start, '2025-Q3')).toBe(2);
      expect(await store.seasons('town', 'miten-menee')).toEqual(['2026-Q3']);
      expect(await store.releases('town', 'miten-menee')).toHaveLength(1);
    });
  });
}
