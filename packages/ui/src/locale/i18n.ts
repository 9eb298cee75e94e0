/** Texts of one language and area: flat keys, `{{variable}}`, plural forms as endings of the key. */
type Texts = Readonly<Record<string, string>>;

/** The part of an i18next instance that the components use; the host's own may be given instead of ours. */
export interface I18n {
  hasResourceBundle(language: string, area: string): boolean;
  addResourceBundle(language: string, area: string, texts: Texts): unknown;
  getFixedT(
    language: string,
    area: string,
    keyPrefix: undefined,
  ): (key: string, values: Record<string, unknown>) => string;
}

const VARIABLE = /\{\{\s*(\w+)\s*\}\}/g;

/**
 * Reads catalogues of i18next's format in a fraction of its size, which every page with a component
 * would load. A key without a text gives itself, a variable without a value nothing.
 */
export function createI18n(): I18n {
  const bundles = new Map<string, Texts>();
  const nameOf = (language: string, area: string) => `${language} ${area}`;
  return {
    hasResourceBundle: (language, area) => bundles.has(nameOf(language, area)),
    addResourceBundle: (language, area, texts) => bundles.set(nameOf(language, area), texts),
    getFixedT: (language, area) => {
      const texts = bundles.get(nameOf(language, area)) ?? {};
      const plurals = new Intl.PluralRules(language);
      return (key, values) => {
        const { count } = values;
        const form =
          typeof count === 'number'
            ? (texts[`${key}_${plurals.select(count)}`] ?? texts[`${key}_other`])
            : undefined;
        const text = form ?? texts[key] ?? key;
        return text.replace(VARIABLE, (_, name: string) =>
          // A value is said as it is, whatever it holds.
          Object.hasOwn(values, name) ? String(values[name]) : '',
        );
      };
    },
  };
}
