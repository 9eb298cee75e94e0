import type { Bot } from '@auroraai/dialogue';

/**
 * What of a bot is learnt, as a text that can be compared: while it stays the same, the bot need not be
 * trained again, whatever else was edited.
 */
export function understandingKey({ languages, intents }: Bot): string {
  return JSON.stringify([languages, intents.map(({ intent, examples }) => [intent, examples])]);
}
