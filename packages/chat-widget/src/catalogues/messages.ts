import type { ChatLanguage } from './languages.ts';

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

/** One catalogue for each language, each loaded when it is needed. */
const CATALOGUES = {
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
} satisfies Record<ChatLanguage, unknown>;

/** The texts of a language. */
export async function loadMessages(language: ChatLanguage): Promise<Messages> {
  return (await CATALOGUES[language]()).default as Messages;
}
