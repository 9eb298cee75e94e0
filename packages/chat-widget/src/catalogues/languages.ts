/** The languages of the chat's own texts, in the order of the switch; `fi-x-selko` is plain Finnish. */
export const CHAT_LANGUAGES = [
  'fi',
  'fi-x-selko',
  'sv',
  'en',
  'se',
  'et',
  'ru',
  'uk',
  'ar',
  'so',
] as const;

/** A language of the chat's own texts. */
export type ChatLanguage = (typeof CHAT_LANGUAGES)[number];

/** Languages whose texts nobody who speaks them has yet checked. */
export const AWAITING_REVIEW: readonly ChatLanguage[] = [
  'fi-x-selko',
  'se',
  'et',
  'ru',
  'uk',
  'ar',
  'so',
];

/** What a language calls itself. */
export const OWN_NAMES: Record<ChatLanguage, string> = {
  fi: 'Suomi',
  'fi-x-selko': 'Selkosuomi',
  sv: 'Svenska',
  en: 'English',
  se: 'Davvisámegiella',
  et: 'Eesti',
  ru: 'Русский',
  uk: 'Українська',
  ar: 'العربية',
  so: 'Soomaali',
};

/** The language of the chat that fits a tag such as `sv-FI` best, or undefined. */
export function chatLanguageOf(tag: string | undefined): ChatLanguage | undefined {
  const wanted = (tag ?? '').toLowerCase();
  return (
    CHAT_LANGUAGES.find((language) => language === wanted) ??
    CHAT_LANGUAGES.find((language) => language === wanted.split('-')[0])
  );
}

/** Which way a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur|ps|ckb)\b/.test(language) ? 'rtl' : 'ltr';
}
