/** A language of a bot, ISO 639-1: Finnish, Swedish and English complete, the others as far as written. */
export type Language = 'fi' | 'sv' | 'en' | 'se' | 'ru' | 'uk' | 'ar' | 'so' | 'et';

/** The languages that a bot may have, the three complete ones first. */
export const LANGUAGES: readonly Language[] = [
  'fi',
  'sv',
  'en',
  'se',
  'ru',
  'uk',
  'ar',
  'so',
  'et',
];

/** A text in the languages in which it has been written. */
export type Localized = { readonly [language in Language]?: string };

/** A value as JSON can hold it. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };
