import type { StudioJson, StudioPart } from '@auroraai/api-client/studio';
import { isObject } from '../draft/json.ts';
import { examplesIn, isLocalized, textIn } from './localized.ts';

/** What a part lacks. */
export interface Lacks {
  /** How many texts each language lacks that another language has. */
  missing: Readonly<Record<string, number>>;
  /** The sum of them. */
  missingCount: number;
  /** Languages in which a topic has too few examples. */
  fewExamples: readonly string[];
}

/** A topic with fewer examples in a language is not well understood. */
export const ENOUGH_EXAMPLES = 5;

const known = new WeakMap<object, Map<string, Lacks>>();

/** What a part lacks in the languages of its bot. */
export function lacksOf(part: StudioPart, languages: readonly string[]): Lacks {
  const { value } = part;
  if (!isObject(value)) return { missing: {}, missingCount: 0, fewExamples: [] };
  const found = known.get(value) ?? new Map<string, Lacks>();
  known.set(value, found);
  const key = languages.join();
  const lacks = found.get(key) ?? look(part, languages);
  found.set(key, lacks);
  return lacks;
}

function look({ kind, value }: StudioPart, languages: readonly string[]): Lacks {
  const missing: Record<string, number> = {};
  countMissing(value, languages, missing);
  const isSmallTalk = isObject(value) && value.smallTalk === true;
  const fewExamples =
    kind === 'intent'
      ? languages.filter(
          (each) => examplesIn(value, each).length < (isSmallTalk ? 1 : ENOUGH_EXAMPLES),
        )
      : [];
  const missingCount = Object.values(missing).reduce((sum, count) => sum + count, 0);
  return { missing, missingCount, fewExamples };
}

function countMissing(
  value: StudioJson,
  languages: readonly string[],
  missing: Record<string, number>,
): void {
  if (isLocalized(value)) {
    const lacking = languages.filter((language) => textIn(value, language).trim() === '');
    if (lacking.length === languages.length) return;
    for (const language of lacking) missing[language] = (missing[language] ?? 0) + 1;
    return;
  }
  if (Array.isArray(value)) for (const item of value) countMissing(item, languages, missing);
  else if (isObject(value)) {
    for (const item of Object.values(value)) countMissing(item, languages, missing);
  }
}
