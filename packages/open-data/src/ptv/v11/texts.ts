import type { Localized } from '@auroraai/recommender';
import { contentLanguage, type Json, objects, text } from '../read.ts';

const languageOf = (item: Json) => contentLanguage(item.language);

/**
 * `[{ language, value, type }]` → texts by language. Several texts in one language stand one after
 * another; `types` picks texts of the first of these types that a language has.
 */
export function itemTexts(value: unknown, types: readonly string[] | null = null): Localized {
  const result: Localized = {};
  const rankOf: Partial<Record<string, number>> = {};
  for (const item of objects(value)) {
    const language = languageOf(item);
    const content = text(item.value);
    if (!language || !content) continue;
    const rank = types === null ? 0 : types.indexOf(text(item.type));
    if (rank < 0) continue;
    const known = rankOf[language];
    if (known === undefined || rank < known) result[language] = content;
    else if (rank === known) result[language] = `${result[language]}\n\n${content}`;
    rankOf[language] = Math.min(rank, known ?? rank);
  }
  return result;
}

/** The name to show in each language: the alternative one where the object says so. */
export function displayNames(names: unknown, displayNameType: unknown): Localized {
  const proper = itemTexts(names, ['Name', 'AlternativeName']);
  const alternative = itemTexts(names, ['AlternativeName']);
  for (const item of objects(displayNameType)) {
    const language = languageOf(item);
    if (language && item.type === 'AlternativeName' && alternative[language]) {
      proper[language] = alternative[language];
    }
  }
  return proper;
}

/** Codes of `[{ code }]`; entries of old lists that have only an address give the address's end. */
export function itemCodes(value: unknown): string[] {
  const codes = objects(value).map((item) => {
    const own = text(item.code);
    return own || (text(item.newUri).split('/code/')[1] ?? '');
  });
  return [...new Set(codes.filter(Boolean))];
}
