import { useMemo } from 'react';
import {
  isComplete,
  type MessageArea,
  type MessageKey,
  nearestComplete,
  UI_LANGUAGES,
} from './catalogue.ts';
import { useLocale } from './LocaleProvider.tsx';
import { northernSamiPlural } from './northern-sami-plural.ts';

/** Values for the variables of a message; `count` also chooses the plural form. */
export type MessageValues = Record<string, string | number>;

/** Gives the text of a message in the language in force. */
export type Translate<Messages> = (key: MessageKey<Messages>, values?: MessageValues) => string;

/**
 * The texts of one area in the language in force, with keys that the compiler knows. Where the area
 * does not speak the language, or its texts have not come, those of the nearest complete one.
 */
export function useTranslation<Messages extends Record<string, string>>(
  area: MessageArea<Messages>,
): Translate<Messages> {
  const { i18n, language } = useLocale();
  const texts = isComplete(language) ? undefined : area.loaded.get(language);
  return useMemo(() => {
    for (const each of UI_LANGUAGES) {
      if (!i18n.hasResourceBundle(each, area.name))
        i18n.addResourceBundle(each, area.name, area.catalogues[each]);
    }
    if (texts && !i18n.hasResourceBundle(language, area.name))
      i18n.addResourceBundle(language, area.name, texts);
    const spoken = texts ? language : nearestComplete(language);
    const translate = i18n.getFixedT(spoken, area.name, undefined);
    const isSami = texts !== undefined && language === 'se';
    return (key, values) => {
      const count = values?.count;
      const named = isSami && typeof count === 'number' ? `_${northernSamiPlural(count)}` : '';
      return translate(`${key}${named}`, { ...values, keySeparator: false, nsSeparator: false });
    };
  }, [i18n, language, area, texts]);
}
