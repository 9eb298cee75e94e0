import type { Difference } from '@auroraai/dialogue/editing';
import { placeText } from '../../faults/fault-words.ts';
import { plainValue } from '../../faults/plain-value.ts';
import type { FaultWords } from '../../faults/words.ts';

/** Where in a part something is otherwise, in words that editors know. */
export function placeOf({ path, language }: Difference, words: FaultWords): string {
  // Examples are known by their words, other items by their number.
  const known = path.filter(
    (key, at) => key !== language && !(typeof key === 'number' && isOfText(path, at, language)),
  );
  const place = known.length === 0 ? words.say('place.whole') : placeText(known, words);
  return language ? `${place} › ${words.names.language(language)}` : place;
}

function isOfText(path: Difference['path'], at: number, language: string | undefined): boolean {
  return path[0] === 'examples' || (language !== undefined && path[at - 1] === language);
}

/** A value as it is shown in a sentence, not too long. */
export function shownValue(value: unknown, words: FaultWords): string {
  const text = plainValue(value, words);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const LONGEST = 160;
