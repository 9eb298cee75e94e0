import type { ContentLanguage, Localized } from '@auroraai/recommender';

/** A JSON object of unknown content. */
export type Json = Record<string, unknown>;

/** The languages in which the service repository holds texts. */
export const CONTENT_LANGUAGES: readonly ContentLanguage[] = ['fi', 'sv', 'en', 'se', 'smn', 'sms'];

/** The value as an object; an empty one where it is none. */
export function object(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : {};
}

/** The value as an array; an empty one where it is none. */
export function array(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The objects in an array; everything else in it is passed over. */
export function objects(value: unknown): Json[] {
  return array(value).filter(
    (item): item is Json => typeof item === 'object' && item !== null && !Array.isArray(item),
  );
}

/** The value as a text without spaces around it; empty where it is no text. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** The value as a text, or null where it is none or empty. */
export function textOrNull(value: unknown): string | null {
  return text(value) || null;
}

/** The texts in an array, without empty ones and without doubles. */
export function strings(value: unknown): string[] {
  return [...new Set(array(value).map(text).filter(Boolean))];
}

/** The value as a finite number, also where it is written as a text; null where it is none. */
export function number(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const written = text(value).replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : null;
}

/** A language of contents, or null for anything else. */
export function contentLanguage(value: unknown): ContentLanguage | null {
  const code = text(value).toLowerCase();
  return CONTENT_LANGUAGES.find((language) => language === code) ?? null;
}

/** `{ fi: …, sv: … }` with only the known languages and only texts that say something. */
export function localized(value: unknown): Localized {
  const texts = object(value);
  const result: Localized = {};
  for (const language of CONTENT_LANGUAGES) {
    const content = text(texts[language]);
    if (content) result[language] = content;
  }
  return result;
}

/** Two texts one after the other in each language; where only one is there, that one. */
export function together(first: Localized, second: Localized, between: string): Localized {
  const result: Localized = {};
  for (const language of CONTENT_LANGUAGES) {
    const texts = [first[language], second[language]].filter((content) => content !== undefined);
    if (texts.length > 0) result[language] = texts.join(between);
  }
  return result;
}

/** An array cut into pieces of at most `size`. */
export function chunks<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
