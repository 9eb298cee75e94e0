import { fillSentence, type Said } from '../bot/sentence.ts';

/** Why a rule that was looked at did not apply, in English, by a code that stays. */
export const PASSED = {
  'nothing-for-command': 'There is nothing to which "{{command}}" applies.',
  'no-such-button': 'The bot has no such button.',
  'no-answer': 'The message is no answer to the open question.',
  unsure: 'No intent is at least {{least}} sure.',
  foreign: 'The message seems to be about something else than the bot.',
  'misunderstood-often': '{{count}} messages were not understood.',
  'no-search-words': 'No words to search with.',
  'search-off': 'Switched off.',
} as const;

/** Why a rule did not apply, by its code, and the values that its sentence names. */
export type Passed = Said<typeof PASSED>;

/** The English sentence of why a rule did not apply. */
export function passedSentence({ code, values }: Passed): string {
  return fillSentence(PASSED[code], values);
}
