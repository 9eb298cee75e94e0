/** What is remembered of a conversation between two turns. */
export interface Memory {
  /** What the bot remembers. */
  bot?: unknown;
}

/** Reads what a store has kept. */
export function readMemory(kept: unknown): Memory {
  return typeof kept === 'object' && kept !== null ? (kept as Memory) : {};
}
