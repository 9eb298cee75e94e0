import topics from '../data/topics.json' with { type: 'json' };

/** A topic for a bot to begin with: some intents of a demonstration bot and what they need. */
export interface StarterTopic {
  id: string;
  /** The demonstration bot of which it is a part: a key of `BOTS`. */
  bot: string;
  /** Names of its intents; `topicOf` of `@auroraai/dialogue/editing` gives what they need. */
  intents: string[];
  names: { fi: string; sv: string; en: string };
  about: { fi: string; sv: string; en: string };
  /** Languages in which every intent has examples. */
  languages: string[];
  /** SPDX identifier. */
  licence: string;
  /**
   * By language: the share of its examples, 0–1, that are read right when they are held out, among all
   * intents of the demonstration bot.
   */
  quality: { language: string; accuracy: number; examples: number }[];
}

/** The topics that ship with the toolkit, from `bots/opas.topics.json` and the bot itself. */
export const STARTER_TOPICS: readonly StarterTopic[] = topics;
