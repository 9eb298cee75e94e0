import type { BankPage, BankTopic } from '@auroraai/api-client/studio';
import type { Part } from '@auroraai/dialogue/editing';
import {
  type BankQuery,
  foldForBank,
  type StudioBankStore,
  searchedText,
} from '../../store/studio-bank-store.ts';
import { type BankEntry, showTopic } from './entry.ts';
import { createStarterBank } from './starter-bank.ts';

/** The topics that every organisation may take: those that ship with the toolkit, and those published. */
export interface Bank {
  search(query: BankQuery): Promise<BankPage>;
  /** A topic in its newest version; null when there is none, or it was withdrawn. */
  entry(id: string): Promise<BankEntry | null>;
  /** The newest versions of those among some topics that can be taken, by the topics' ids. */
  newest(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

/** Puts the two kinds together. */
export function createBank(store: StudioBankStore, starters = createStarterBank()): Bank {
  return {
    async search({ words, language, offset, limit }) {
      const own = (await starters.topics())
        .map(({ topic }) => topic)
        .filter((topic) => fits(topic, words, language));
      const first = own.slice(offset, offset + limit);
      const { topics, total } = await store.search({
        ...{ words, language, offset: Math.max(0, offset - own.length) },
        limit: limit - first.length,
      });
      return { topics: [...first, ...topics.map(showTopic)], total: own.length + total };
    },
    async entry(id) {
      const own = (await starters.topics()).find(({ topic }) => topic.id === id);
      if (own) return own;
      const found = await store.topic(id);
      return found && { topic: showTopic(found.record), parts: found.parts as Part[] };
    },
    async newest(ids) {
      const own = (await starters.topics()).map(({ topic }) => [topic.id, topic.version] as const);
      return new Map([...own, ...(await store.newest(ids))]);
    },
  };
}

function fits(topic: BankTopic, words: readonly string[], language: string | null): boolean {
  const text = foldForBank(searchedText(topic.organisation.name, topic));
  const isIn = language === null || topic.languages.includes(language);
  return isIn && words.every((word) => text.includes(word));
}
