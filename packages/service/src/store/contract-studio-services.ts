import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from './store.ts';
import type { NewTeaching, ServiceFiguresRow } from './studio-service-store.ts';
import { TEACHINGS_KEPT } from './studio-service-store.ts';

const noon = new Date('2026-03-04T12:00:00.000Z');
const [POOL, LIBRARY] = ['pool', 'library'];

const teaching = (said: Partial<NewTeaching> = {}): NewTeaching => ({
  ...{ areas: { friends: true }, words: [{ language: 'fi', word: 'uimala' }] },
  ...{ names: { fi: 'Uimahalli' }, by: 'Aino', at: noon, restores: null },
  ...said,
});

const figures = (service: string, said: Partial<ServiceFiguresRow> = {}): ServiceFiguresRow => ({
  ...{ service, recommended: 0, words: 0, situation: 0, chosen: 0, choices: {} },
  ...{ helpful: 0, unhelpful: 0 },
  ...said,
});

/** Runs the checks that every store of the service owners' corner must pass. */
export function describeStudioServiceStore(name: string, getStore: () => Store): void {
  describe(`${name}: services of organisations`, () => {
    let store: Store;

    beforeEach(() => {
      store = getStore();
    });

    it('belong to one organisation, as the operator said last', async () => {
      const { studioServices } = store;
      expect(await studioServices.link('town', ['b', 'a', 'a'])).toEqual([]);
      expect(await studioServices.link('other', ['c'])).toEqual([]);
      expect(await studioServices.link('other', ['d', 'b', 'a'])).toEqual(['a', 'b']);
      expect(await studioServices.owners()).toEqual([
        { responsible: 'a', organisation: 'town' },
        { responsible: 'b', organisation: 'town' },
        { responsible: 'c', organisation: 'other' },
      ]);
      expect(await studioServices.link('town', ['b'])).toEqual([]);
      expect(await studioServices.of('town').responsible()).toEqual(['b']);
      expect(await studioServices.of('nobody').responsible()).toEqual([]);
      expect(await studioServices.link('other', ['a'])).toEqual([]);
      expect(await studioServices.link('town', [])).toEqual([]);
      expect(await studioServices.owners()).toEqual([{ responsible: 'a', organisation: 'other' }]);
    });

    it('cannot be taken by two organisations at the same moment', async () => {
      const { studioServices } = store;
      const names = ['one', 'two', 'three', 'four'];
      const answers = await Promise.all(names.map((one) => studioServices.link(one, ['a', one])));
      expect(answers.filter((taken) => taken.length === 0)).toHaveLength(1);
      expect(await studioServices.owners()).toHaveLength(2);
    });

    it('are taught on top of what was seen only, and earlier teachings stay', async () => {
      const town = store.studioServices.of('town');
      expect(await town.newest(POOL)).toBeNull();
      const first = { ...teaching(), organisation: 'town', service: POOL, revision: 1 };
      expect(await town.teach(POOL, 0, teaching())).toEqual({ kept: true, standing: first });
      const other = teaching({ areas: {}, words: [], by: 'Olli' });
      expect(await town.teach(POOL, 0, other)).toEqual({ kept: false, standing: first });
      expect(await town.teach(POOL, 7, other)).toEqual({ kept: false, standing: first });
      expect(await town.teach(LIBRARY, 1, other)).toEqual({ kept: false, standing: null });
      const second = { ...first, ...other, revision: 2, restores: 1 };
      const again = { ...other, restores: 1 };
      expect(await town.teach(POOL, 1, again)).toEqual({ kept: true, standing: second });
      expect(await town.newest(POOL)).toEqual(second);
      expect(await town.history(POOL, 10)).toEqual([second, first]);
      expect(await town.history(POOL, 1)).toEqual([second]);
    });

    it('keep one of several teachings at the same moment, and tell the others which', async () => {
      const town = store.studioServices.of('town');
      const people = ['Aino', 'Olli', 'Eeva', 'Onni'];
      const answers = await Promise.all(
        people.map((by) => town.teach(POOL, 0, teaching({ by, restores: null }))),
      );
      const kept = answers.filter((answer) => answer.kept);
      expect(kept).toHaveLength(1);
      for (const { standing } of answers) expect(standing).toEqual(kept[0]?.standing);
      expect(await town.history(POOL, 10)).toHaveLength(1);
    });

    it('are taught by their own organisation, whatever another one says of the same service', async () => {
      const { studioServices } = store;
      const [town, other] = [studioServices.of('town'), studioServices.of('other')];
      await town.teach(POOL, 0, teaching());
      await town.teach(LIBRARY, 0, teaching({ words: [] }));
      await other.teach(POOL, 0, teaching({ by: 'Olli' }));
      await town.teach(POOL, 1, teaching({ by: 'Eeva' }));
      expect((await other.newest(POOL))?.by).toBe('Olli');
      expect(await other.newest(LIBRARY)).toBeNull();
      const short = ({ organisation, service, revision }: { [key in string]: unknown }) =>
        `${organisation} ${service} ${revision}`;
      expect((await studioServices.taught()).map((one) => short({ ...one }))).toEqual([
        'other pool 1',
        'town library 1',
        'town pool 2',
      ]);
      expect((await town.all()).map((one) => short({ ...one }))).toEqual([
        'town library 1',
        'town pool 2',
      ]);
    });

    it('keep so many teachings and no more', async () => {
      const town = store.studioServices.of('town');
      for (let base = 0; base < TEACHINGS_KEPT + 3; base += 1) {
        await town.teach(POOL, base, teaching({ areas: {}, words: [] }));
      }
      const all = await town.history(POOL, 1000);
      expect(all).toHaveLength(TEACHINGS_KEPT);
      expect(all[0]?.revision).toBe(TEACHINGS_KEPT + 3);
    });

    it('are counted by day, and between days both of which count', async () => {
      const { studioServices } = store;
      const row = (service: string, day: string, what: 'recommended' | 'words', count: number) => ({
        ...{ service, day, what, count },
      });
      await studioServices.count([]);
      await studioServices.count([
        row(POOL, '2026-03-01', 'recommended', 1),
        row(POOL, '2026-03-01', 'recommended', 1),
        row(POOL, '2026-03-02', 'recommended', 3),
        row(LIBRARY, '2026-03-02', 'recommended', 1),
        row(POOL, '2026-03-02', 'words', 2),
      ]);
      await studioServices.count([
        row(POOL, '2026-03-02', 'recommended', 4),
        row(POOL, '2026-03-03', 'recommended', 50),
      ]);
      const between = (from: string, to: string) =>
        studioServices.figures([LIBRARY, POOL, 'nothing'], from, to);
      expect(await between('2026-03-01', '2026-03-02')).toEqual([
        figures(LIBRARY, { recommended: 1 }),
        figures(POOL, { recommended: 9, words: 2 }),
      ]);
      expect(await between('2026-04-01', '2026-04-02')).toEqual([]);
      expect(await studioServices.days(POOL, '2026-03-02', '2026-03-03')).toEqual([
        { day: '2026-03-02', recommended: 7, chosen: 0 },
        { day: '2026-03-03', recommended: 50, chosen: 0 },
      ]);
      expect(await studioServices.tidy('2026-03-03')).toBe(4);
      expect(await between('2026-01-01', '2026-12-31')).toEqual([
        figures(POOL, { recommended: 50 }),
      ]);
    });

    it('lose no count that instances add at the same moment', async () => {
      const { studioServices } = store;
      const [one, two] = [POOL, LIBRARY].map((service) => ({
        ...{ service, day: '2026-03-01', what: 'recommended' as const, count: 1 },
      }));
      await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          studioServices.count(n % 2 === 0 ? [one!, two!] : [two!, one!]),
        ),
      );
      const found = await studioServices.figures([POOL, LIBRARY], '2026-03-01', '2026-03-01');
      expect(found.map(({ recommended }) => recommended)).toEqual([20, 20]);
    });

    it('have thumbs and choices of all organisations, once for each recommendation, until these are deleted', async () => {
      const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
      // The third is an hour past midnight where people live.
      const times = ['2026-03-04T12:00:00Z', '2026-03-04T21:59:59Z', '2026-03-04T22:30:00Z'];
      for (const [n, time] of times.entries()) {
        const [own, at] = [store.of(n === 1 ? 'other' : 'town'), new Date(time)];
        const kept = { id: id(n), door: 'v2' as const, caller: null, at, serviceIds: [POOL] };
        await own.addRecommendation({ ...kept, text: null });
        const score = n === 1 ? -1 : 1;
        await own.setFeedback({ id: id(n) }, [
          { serviceId: POOL, score, reasons: [], at },
          { serviceId: null, score, reasons: [], at },
        ]);
        for (const kind of ['open', 'open', 'save'] as const) {
          await own.addChoice({ id: id(n) }, { serviceId: POOL, channelId: null, kind, at });
        }
      }
      const { studioServices } = store;
      const day = (first: string, last = first) => studioServices.figures([POOL], first, last);
      const both = { chosen: 2, choices: { open: 2, save: 2 }, helpful: 1, unhelpful: 1 };
      expect(await day('2026-03-04')).toEqual([figures(POOL, both)]);
      expect(await day('2026-03-05')).toEqual([
        figures(POOL, { chosen: 1, choices: { open: 1, save: 1 }, helpful: 1 }),
      ]);
      expect(await studioServices.days(POOL, '2026-03-04', '2026-03-05')).toEqual([
        { day: '2026-03-04', recommended: 0, chosen: 2 },
        { day: '2026-03-05', recommended: 0, chosen: 1 },
      ]);
      await store.of('town').deleteRecommendation({ id: id(2) });
      expect(await day('2026-03-05')).toEqual([]);
    });
  });
}
