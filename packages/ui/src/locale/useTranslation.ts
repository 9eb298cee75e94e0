import { useMemo } from 'react';
import { type MessageArea, type MessageKey, UI_LANGUAGES } from './catalogue.ts';
import { useLocale } from './LocaleProvider.tsx';

/** Values for the variables of a message; `count` also chooses the plural form. */
export type MessageValues = Record<string, string | number>;

/** Gives the text of a message in the language in force. */
export type Translate<Messages> = (key: MessageKey<Messages>, values?: MessageValues) => string;

/** The texts of one area in the language in force, with keys that the compiler knows. */
export function useTranslation<Messages extends Record<string, string>>(
  area: MessageArea<Messages>,
): Translate<Messages> {
  const { i18n, language } = useLocale();
  return useMemo(() => {
    for (const each of UI_LANGUAGES) {
      if (!i18n.hasResourceBundle(each, area.name))
        i18n.addResourceBundle(each, area.name, area.catalogues[each]);
    }
    const translate = i18n.getFixedT(language, area.name);
    return (key, values) =>
      translate(key as string, { ...values, keySeparator: false, nsSeparator: false });
  }, [i18n, language, area]);
}
