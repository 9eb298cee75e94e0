import type { BotEngine } from './engine.ts';

/** A text in some languages, by language code. */
export type Texts = Readonly<Partial<Record<string, string>>>;

/** What everybody may know of a bot: the answer of `GET /aurora/v2/bots/{bot}`. */
export interface PublicBot {
  bot: string;
  names: Texts;
  /** The languages in which the bot talks, its first one first. */
  languages: readonly string[];
  /** Who answers for what the bot says. */
  responsible: { name: Texts; url?: string };
  human_contact: { name: Texts; phone?: string; url?: string; hours?: Texts };
  /** For how many days a conversation is kept after its last message. */
  retention_days: number;
  /** What is kept, in plain words. */
  stored: Texts;
  /** When people answer at the human contact, as the bot's own files say it. */
  office_hours?: unknown;
}

/** A bot that a service hosts. */
export interface HostedBot {
  id: string;
  /** The organisation whose bot it is and to which its conversations belong. */
  organisation: string;
  public: PublicBot;
  engine: BotEngine;
}

/** The bots of an installation, found by id. */
export type BotRegistry = ReadonlyMap<string, HostedBot>;

/** Finds bots by their ids. */
export function registerBots(bots: readonly HostedBot[]): BotRegistry {
  return new Map(bots.map((bot) => [bot.id, bot]));
}
