import type { QualityFigures } from '@auroraai/api-client/studio';
import { beforeEach, describe, expect, it } from 'vitest';
import { bot, later, noon, published, version } from './contract-studio-rows.ts';
import type { OrganisationBots, StudioBotStore } from './studio-bot-store.ts';

/** Checks what a store does with versions of bots. */
export function describeStudioVersions(name: string, getStore: () => StudioBotStore): void {
  describe(`${name}: versions`, () => {
    let store: StudioBotStore;
    let town: OrganisationBots;

    beforeEach(async () => {
      store = getStore();
      town = store.of('town');
      await town.create(bot('opas'));
    });

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

    it('are measured one by one, and only by whose they are', async () => {
      const figures = (right: number): QualityFigures => ({
        languages: [{ language: 'fi', examples: 10, right }],
        ...{ tests: { all: 2, passed: 1 }, findings: { error: 0, warning: 1, note: 2 } },
      });
      for (let each = 0; each < 2; each += 1) await town.addVersion('opas', published());
      expect(await town.measured('opas')).toEqual([]);
      await town.keepMeasured('opas', { number: 1, figures: figures(3) });
      await town.keepMeasured('opas', { number: 2, figures: figures(4) });
      await town.keepMeasured('opas', { number: 1, figures: figures(5) });
      await town.keepMeasured('opas', { number: 9, figures: figures(6) });
      await store.of('naapuri').keepMeasured('opas', { number: 2, figures: figures(7) });
      expect(await town.measured('opas')).toEqual([
        { number: 2, figures: figures(4) },
        { number: 1, figures: figures(5) },
      ]);
      expect(await store.of('naapuri').measured('opas')).toEqual([]);
      expect(await town.version('opas', 1)).not.toHaveProperty('version.figures');
    });

    it('stay ready to be talked with while they are among the newest', async () => {
      for (let each = 0; each < 12; each += 1) await town.addVersion('opas', published());
      expect((await town.version('opas', 2))?.model).toBeNull();
      expect((await town.version('opas', 3))?.model).not.toBeNull();
    });
  });
}
