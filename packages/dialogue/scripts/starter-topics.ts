import { readFileSync } from 'node:fs';
import type { Bot } from '../src/bot/bot.ts';
import { type LanguageQuality, partsOf, topicOf } from '../src/editing/index.ts';

const OPEN_DATA = new URL('../../open-data/', import.meta.url);

/** Where the starter topics are kept. */
export const TOPICS_FILE = new URL('data/topics.json', OPEN_DATA);

/** A topic as it is described by hand: the files of intents that it is made of, and its texts. */
interface Described {
  id: string;
  groups: string[];
  /** Whether only the small talk of them is taken; otherwise only the rest is. */
  smallTalk?: boolean;
  /** Intents that are left out. */
  without?: string[];
  licence: string;
  names: Record<string, string>;
  about: Record<string, string>;
}

type Quality = { language: string; accuracy: number; examples: number }[];

/** The starter topics of the demonstration bot, as they are described and as the bot is. */
export function starterTopics(
  bot: Bot,
  quality: (topic: { id: string; intents: string[] }) => Quality,
) {
  const parts = partsOf(bot);
  return readJson<Described[]>('bots/opas.topics.json').map(
    ({ id, groups, smallTalk = false, without = [], licence, names, about }) => {
      const grouped = groups.flatMap((group) =>
        readJson<{ intent: string; smallTalk?: boolean }[]>(`bots/opas/intents/${group}.json`),
      );
      const intents = grouped
        .filter((one) => (one.smallTalk ?? false) === smallTalk && !without.includes(one.intent))
        .map(({ intent }) => intent);
      const { languages } = topicOf(parts, intents);
      const about_ = { names, about, languages, licence };
      return { id, bot: bot.id, intents, ...about_, quality: quality({ id, intents }) };
    },
  );
}

/** How well some intents are read, by language. */
export function qualityOf(
  languages: readonly LanguageQuality[],
  names: readonly string[],
): Quality {
  return languages.map(({ language, intents }) => {
    const own = intents.filter(({ intent }) => names.includes(intent));
    const examples = own.reduce((sum, one) => sum + one.examples, 0);
    const right = own.reduce((sum, one) => sum + one.right, 0);
    return { language, accuracy: Math.round((100 * right) / examples) / 100, examples };
  });
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, OPEN_DATA), 'utf8')) as T;
}
