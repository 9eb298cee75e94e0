import type { ChatLanguage } from '../../catalogues/languages.ts';

/** Web Chat's own few words, in the language that is nearest of those it has. */
const LOCALES: Readonly<Record<ChatLanguage, string>> = {
  fi: 'fi-FI',
  'fi-x-selko': 'fi-FI',
  sv: 'sv-SE',
  en: 'en-US',
  se: 'fi-FI',
  et: 'et-EE',
  ru: 'ru-RU',
  uk: 'uk-UA',
  ar: 'ar-SA',
  so: 'en-US',
};

/** The locale that Web Chat is given for a language of the chat. */
export function localeOf(language: ChatLanguage): string {
  return LOCALES[language];
}
