import { LANGUAGES, type Language } from '@auroraai/dialogue';
import { type FaultWords, placeWord } from './words.ts';

/** Deeper than this nothing is told. */
const DEEPEST = 8;

/** A value of a bot as a person reads it: texts as they are, details by what editors call them. */
export function plainValue(value: unknown, words: FaultWords, depth = 0): string {
  const { say, names } = words;
  if (value === undefined || value === null || value === '') return say('value.none');
  if (typeof value === 'boolean') return say(value ? 'value.yes' : 'value.no');
  if (typeof value !== 'object') return `${value}`;
  if (depth > DEEPEST) return '…';
  const inner = (one: unknown) => plainValue(one, words, depth + 1);
  if (Array.isArray(value))
    return value.length === 0 ? say('value.none') : value.map(inner).join(', ');
  const called = (key: string) =>
    LANGUAGES.includes(key as Language) ? names.language(key) : placeWord(key, say);
  const said = Object.entries(value).map(([key, one]) => `${called(key)}: ${inner(one)}`);
  return said.length === 0 ? say('value.none') : said.join('; ');
}
