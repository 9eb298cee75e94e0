import type { MessageKey, Messages } from './messages.ts';

/** Gives a text; `count` also chooses the plural form. */
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

/**
 * Reads catalogues of i18next's format: flat keys, `{{variable}}`, plural forms as endings. The
 * chat's first load has no room for i18next itself (15 kB), nor for the components and their reader.
 */
export function createTranslate(messages: Messages, language: string): Translate {
  const plural = pluralRules(language);
  return (key, values = {}) => {
    const { count } = values;
    const text =
      (typeof count === 'number'
        ? (messages[`${key}_${plural.select(count)}`] ?? messages[`${key}_other`])
        : undefined) ??
      messages[key] ??
      key;
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}

function pluralRules(language: string): Pick<Intl.PluralRules, 'select'> {
  // Browsers know no Northern Sámi.
  if (language === 'se')
    return { select: (count) => (count === 1 ? 'one' : count === 2 ? 'two' : 'other') };
  try {
    return new Intl.PluralRules(language);
  } catch {
    // A language that the browser has never heard of.
    return new Intl.PluralRules('fi');
  }
}
