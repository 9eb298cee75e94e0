import type { StudioJson } from '@auroraai/api-client/studio';
import { type ConditionWords, conditionWords } from './condition-words.ts';
import { ANY_OTHER, type Factor, type Situation } from './situations.ts';

/** One thing of a situation in words. */
export function factWords(
  factor: Factor,
  value: StudioJson | undefined,
  words: ConditionWords,
): string {
  if (factor.of === 'office') return words.say(value === true ? 'open' : 'closed');
  if (factor.of === 'language')
    return words.say('language', { language: words.language(`${value}`) });
  if (factor.of === 'context') {
    if (value === undefined) return words.say('context.none', { name: factor.name });
    return conditionWords({ context: factor.name, is: value }, words);
  }
  if (value === ANY_OTHER) return words.say('slot-other', { slot: words.slot(factor.name) });
  if (value === undefined) return conditionWords({ slot: factor.name, filled: false }, words);
  return conditionWords({ slot: factor.name, is: value }, words);
}

/** A situation in words, as they go on after “when”. */
export function situationWords(situation: Situation, words: ConditionWords): string {
  return [...situation].map(([factor, value]) => factWords(factor, value, words)).join('; ');
}
