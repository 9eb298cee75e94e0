/** What is remembered of a conversation between two turns. */
export interface Memory {
  /** The bot that talks; the conversation's own one until it refers the person to another. */
  talking: string;
  /** What each bot remembers. */
  states: Record<string, unknown>;
  /** Whether the person's client shows our own attachments. */
  cards: boolean;
  /** The hand-over that goes on: which bot asked for it, by which action, and the first activity that the adviser may read. */
  handOver?: { bot: string; action: string; from: number };
  /** The language that the client asked for when it joined. */
  language?: string;
}

/** Reads what a store has kept of a conversation with a bot. */
export function readMemory(kept: unknown, bot: string): Memory {
  if (typeof kept === 'object' && kept !== null) return kept as Memory;
  return { talking: bot, states: {}, cards: false };
}
