import { beforeEach, describe, expect, it } from 'vitest';
import { describeStudioDrafts } from './contract-studio-drafts.ts';
import { describeStudioNotes } from './contract-studio-notes.ts';
import {
  bot,
  comment,
  count,
  edit,
  later,
  message,
  NOTHING,
  noon,
  published,
  revision,
  uuid,
  version,
} from './contract-studio-rows.ts';
import { describeStudioVersions } from './contract-studio-versions.ts';
import type { OrganisationBots, StudioBotStore } from './studio-bot-store.ts';

/** Runs the checks that every store of the studio's bots must pass. */
export function describeStudioBotStore(name: string, getStore: () => StudioBotStore): void {
  describe(`${name}: bots of the studio`, () => {
    let store: StudioBotStore;
    let town: OrganisationBots;
    let others: OrganisationBots;

    beforeEach(async () => {
      store = getStore();
      town = store.of('town');
      others = store.of('naapuri');
      await town.create(bot('opas'));
    });

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

  describeStudioDrafts(name, getStore);
  describeStudioVersions(name, getStore);
  describeStudioNotes(name, getStore);
}
