import { beforeEach, describe, expect, it } from 'vitest';
import { later, noon, uuid } from './contract-studio-rows.ts';
import type { Store } from './store.ts';
import type {
  BankAbout,
  BankQuery,
  NewBankVersion,
  OrganisationBank,
  StudioBankStore,
} from './studio-bank-store.ts';

const LIMITS = { topics: 3, versions: 2 };

const about = (fi: string, more: Partial<BankAbout> = {}): BankAbout => ({
  ...{ names: { fi, sv: `${fi} på svenska` }, about: { fi: 'Mistä "aihe" kertoo.' } },
  ...{ languages: ['fi', 'sv'], licence: 'CC-BY-4.0', credit: 'Åsa', parts: { intent: 1 } },
  quality: [{ language: 'fi', accuracy: 0.5, examples: 4, plain: 1, missing: 0 }],
  tests: { count: 2, passed: 1 },
  ...more,
});

const topic = (n: number, more: Partial<NewBankVersion> = {}): NewBankVersion => ({
  ...{ id: uuid(n), isNew: true, organisationName: 'Norrskensö', bot: 'opas' },
  ...{ chosen: [uuid(90)], publishedBy: 'Pia', publishedAt: noon, about: about(`Aihe ${n}`) },
  parts: [{ kind: 'intent', value: { intent: 'a', examples: { fi: ['"moi"', 'ä'] } } }],
  ...more,
});

const query = (more: Partial<BankQuery> = {}): BankQuery => ({
  ...{ words: [], language: null, offset: 0, limit: 10 },
  ...more,
});

/** Checks what a store does with the topics that organisations publish. */
export function describeStudioBank(name: string, getStore: () => Store): void {
  describe(`${name}: the shared bank`, () => {
    let store: StudioBankStore;
    let town: OrganisationBank;
    let others: OrganisationBank;
    const ids = async (more: Partial<BankQuery> = {}) => {
      const { topics, total } = await store.search(query(more));
      return [...topics.map(({ id }) => id), total];
    };

    beforeEach(async () => {
      const { studioAccounts, studioBank } = getStore();
      for (const id of ['town', 'naapuri']) await studioAccounts.putOrganisation({ id, name: id });
      store = studioBank;
      town = store.of('town');
      others = store.of('naapuri');
    });

    it('has what was published, for everybody without what is the publisher’s own', async () => {
      const record = {
        ...{ id: uuid(1), organisation: { id: 'town', name: 'Norrskensö' }, version: 1 },
        ...{ about: about('Aihe 1'), publishedAt: noon },
      };
      expect(await town.publish(topic(1), LIMITS)).toEqual(record);
      expect(await store.search(query())).toEqual({ topics: [record], total: 1 });
      expect(await store.topic(uuid(1))).toEqual({ record, parts: topic(1).parts });
      const { bot, chosen, publishedBy } = topic(1);
      expect(await town.list()).toEqual([
        { ...record, bot, chosen, publishedBy, withdrawn: false },
      ]);
      expect(await others.list()).toEqual([]);
      expect(await store.topic(uuid(2))).toBeNull();
    });

    it('numbers the versions of a topic, of which only its organisation makes one', async () => {
      await town.publish(topic(1), LIMITS);
      const parts = [{ kind: 'answer' as const, value: { answer: 'b', variants: [] } }];
      const next = topic(1, {
        ...{ isNew: false, about: about('Uusi'), parts, publishedAt: later, bot: 'toinen' },
        organisationName: 'Saari',
      });
      expect(await others.publish(next, LIMITS)).toBeNull();
      expect(await others.publish(topic(1), LIMITS)).toBeNull();
      expect(await town.publish(topic(2, { isNew: false }), LIMITS)).toBeNull();
      expect(await town.publish(next, LIMITS)).toMatchObject({ version: 2 });
      expect(await store.topic(uuid(1))).toEqual({
        record: {
          ...{ id: uuid(1), organisation: { id: 'town', name: 'Saari' }, version: 2 },
          ...{ about: about('Uusi'), publishedAt: later },
        },
        parts,
      });
      expect(await town.list()).toMatchObject([{ version: 2, bot: 'toinen' }]);
      expect(await store.newest([uuid(1), uuid(2)])).toEqual(new Map([[uuid(1), 2]]));
      expect(await town.publish(next, LIMITS)).toBe('too-many');
      expect(await store.newest([uuid(1)])).toEqual(new Map([[uuid(1), 2]]));
    });

    it('gives versions that are published at once their own numbers', async () => {
      await town.publish(topic(1), LIMITS);
      const limits = { topics: 3, versions: 9 };
      const next = topic(1, { isNew: false });
      const made = await Promise.all([1, 2, 3, 4].map(() => town.publish(next, limits)));
      const numbers = made.map((one) => (one as { version: number }).version);
      expect(numbers.sort()).toEqual([2, 3, 4, 5]);
    });

    it('holds so many topics of one organisation, those that were withdrawn too', async () => {
      const made = await Promise.all([1, 2, 3, 4, 5].map((n) => town.publish(topic(n), LIMITS)));
      expect(made.filter((one) => one === 'too-many')).toHaveLength(2);
      const [own] = await town.list();
      await town.withdraw(own?.id ?? '', true);
      expect(await town.publish(topic(6), LIMITS)).toBe('too-many');
      expect(await others.publish(topic(7), LIMITS)).toMatchObject({ version: 1 });
    });

    it('hides what was withdrawn until it is shown or published again', async () => {
      await town.publish(topic(1), LIMITS);
      expect(await others.withdraw(uuid(1), true)).toBe(false);
      expect(await store.newest([uuid(1)])).toEqual(new Map([[uuid(1), 1]]));
      expect(await town.withdraw(uuid(1), true)).toBe(true);
      expect(await ids()).toEqual([0]);
      expect(await store.topic(uuid(1))).toBeNull();
      expect(await store.newest([uuid(1)])).toEqual(new Map());
      expect(await town.list()).toMatchObject([{ withdrawn: true }]);
      expect(await town.withdraw(uuid(1), false)).toBe(true);
      expect(await ids()).toEqual([uuid(1), 1]);
      await town.withdraw(uuid(1), true);
      await town.publish(topic(1, { isNew: false }), LIMITS);
      expect(await ids()).toEqual([uuid(1), 1]);
      expect(await town.withdraw(uuid(9), true)).toBe(false);
    });

    it('is searched by words and language, some at a time, the newest first', async () => {
      await town.publish(topic(1, { about: about('Raha 100 %_\\') }), LIMITS);
      await town.publish(topic(2, { publishedAt: later }), LIMITS);
      await others.publish(
        topic(3, {
          about: about('ÄLÄ pelkää', { languages: ['fi', 'en'], credit: 'Kirjasto' }),
          organisationName: 'Naapuri',
        }),
        LIMITS,
      );
      expect(await ids()).toEqual([uuid(2), uuid(1), uuid(3), 3]);
      expect(await ids({ limit: 1, offset: 1 })).toEqual([uuid(1), 3]);
      expect(await ids({ offset: 5 })).toEqual([3]);
      expect(await ids({ words: ['älä', 'naapuri'] })).toEqual([uuid(3), 1]);
      expect(await ids({ words: ['kirjasto'] })).toEqual([uuid(3), 1]);
      expect(await ids({ words: ['älä', 'raha'] })).toEqual([0]);
      expect(await ids({ words: ['%_\\'] })).toEqual([uuid(1), 1]);
      expect(await ids({ words: ['_'], language: 'sv' })).toEqual([uuid(1), 1]);
      expect(await ids({ language: 'en' })).toEqual([uuid(3), 1]);
      expect(await ids({ language: "e' or '1'='1" })).toEqual([0]);
    });
  });
}
