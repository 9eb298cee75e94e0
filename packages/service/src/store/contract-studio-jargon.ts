import type { JargonEntry } from '@auroraai/api-client/studio';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from './store.ts';

const at = new Date('2026-03-04T12:00:00.000Z');
const BENEFIT: JargonEntry = { language: 'fi', word: 'etuus', instead: 'tuki' };
const entered = (by: string, entries: JargonEntry[] = [BENEFIT]) => ({ entries, by, at });

/** Runs the checks that every store of words to be avoided must pass. */
export function describeStudioJargonStore(name: string, getStore: () => Store): void {
  describe(`${name}: words that an organisation avoids`, () => {
    let store: Store;

    beforeEach(async () => {
      store = getStore();
      for (const id of ['town', 'other']) {
        await store.studioAccounts.putOrganisation({ id, name: id });
      }
    });

    it('are replaced on top of what was seen only, and are nobody else’s', async () => {
      const town = store.studioJargon.of('town');
      expect(await town.read()).toBeNull();
      const first = { ...entered('Aino'), revision: 1 };
      expect(await town.replace(0, entered('Aino'))).toEqual({ kept: true, standing: first });
      const late = await town.replace(0, entered('Olli', []));
      expect(late).toEqual({ kept: false, standing: first });
      expect(await town.replace(5, entered('Olli', []))).toEqual(late);
      expect(await town.read()).toEqual(first);
      const second = { ...entered('Olli', []), revision: 2 };
      expect(await town.replace(1, entered('Olli', []))).toEqual({ kept: true, standing: second });
      expect(await store.studioJargon.of('other').read()).toBeNull();
      const none = { kept: false, standing: null };
      expect(await store.studioJargon.of('other').replace(1, entered('Olli'))).toEqual(none);
    });

    it('are of one of several people at the same moment, and the others are told whose', async () => {
      const town = store.studioJargon.of('town');
      for (const base of [0, 1]) {
        const people = ['Aino', 'Olli', 'Eeva', 'Onni'];
        const answers = await Promise.all(people.map((by) => town.replace(base, entered(by))));
        expect(answers.filter(({ kept }) => kept)).toHaveLength(1);
        const standing = await town.read();
        expect(standing?.revision).toBe(base + 1);
        expect(answers.every((answer) => answer.standing?.by === standing?.by)).toBe(true);
      }
    });
  });
}
