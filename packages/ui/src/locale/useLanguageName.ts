import { uiMessages } from '../messages.ts';
import { type MessageKey, nearestComplete } from './catalogue.ts';
import { useLocale } from './LocaleProvider.tsx';
import { useTranslation } from './useTranslation.ts';

type Key = MessageKey<typeof uiMessages.catalogues.fi>;

/** Gives the name of a language in the language in force, or its tag where it has none. */
export function useLanguageName(): (tag: string) => string {
  const { language } = useLocale();
  const t = useTranslation(uiMessages);
  return (tag) => {
    const key = `language.${tag}`;
    if (key in uiMessages.catalogues.fi) return t(key as Key);
    try {
      // Not every browser knows every language: then it is named in one that readers are likely to read.
      const wanted = [language, nearestComplete(language)];
      return new Intl.DisplayNames(wanted, { type: 'language' }).of(tag) ?? tag;
    } catch {
      // Not a language tag: show what the source says.
      return tag;
    }
  };
}
