type Finnish = typeof import('./fi.json', { with: { type: 'json' }});

/** The texts of the chat in one language. */
export type Messages = Record<keyof Finnish, string> & Partial<Record<string, string>>;

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** The keys that code may ask for: plural forms of one text share one key. */
export type MessageKey = keyof Finnish extends infer Key
  ? Key extends `${infer Stem}_${PluralForm}`
    ? Stem
    : Key & string
  : never;

/** A language of the chat's own texts; `fi-x-selko` is plain Finnish. */
export type ChatLanguage = keyof typeof CATALOGUES;

/** One catalogue for each language, each loaded when it is needed. */
export const CATALOGUES = {
  fi: () => import('./fi.json', { with: { type: 'json' } }),
  'fi-x-selko': () => import('./fi-x-selko.json', { with: { type: 'json' } }),
  sv: () => import('./sv.json', { with: { type: 'json' } }),
  en: () => import('./en.json', { with: { type: 'json' } }),
  se: () => import('./se.json', { with: { type: 'json' } }),
  et: () => import('./et.json', { with: { type: 'json' } }),
  ru: () => import('./ru.json', { with: { type: 'json' } }),
  uk: () => import('./uk.json', { with: { type: 'json' } }),
  ar: () => import('./ar.json', { with: { type: 'json' } }),
  so: () => import('./so.json', { with: { type: 'json' } }),
} as const;

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

/** The languages, in the order in which a switch offers them. */
export const CHAT_LANGUAGES = Object.keys(CATALOGUES) as ChatLanguage[];

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

/** The texts of a language. */
export async function loadMessages(language: ChatLanguage): Promise<Messages> {
  return (await CATALOGUES[language]()).default as Messages;
}

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
