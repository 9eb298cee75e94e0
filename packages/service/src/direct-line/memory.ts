import type { ActivityContent } from './activity.ts';

/** What is remembered of a conversation between two turns. */
export interface Memory {
  /** The bot that talks; the conversation's own one until it refers the person to another. */
  talking: string;
  /** What each bot remembers. */
  states: Record<string, unknown>;
  /** Whether the person's client shows our own attachments. */
  cards: boolean;
  /** The hand-over to a human that goes on. */
  handOver?: HandOver;
  /** Whether the person has written something. */
  talked?: boolean;
  /** The language that the client asked for when it joined. */
  language?: string;
}

/** A hand-over that goes on. */
export interface HandOver {
  /** The bot that asked for a human, by an action with this id. */
  bot: string;
  action: string;
  /** The first activity that the adviser may read. */
  from: number;
  /** What the person can press while the adviser answers, as the bot has worded it. */
  suggested?: ActivityContent['suggestedActions'];
}

/** Reads what a store has kept of a conversation with a bot. */
export function readMemory(kept: unknown, bot: string): Memory {
  if (typeof kept === 'object' && kept !== null) return kept as Memory;
  return { talking: bot, states: {}, cards: false };
}
