import type { Language, Localized } from '../bot/localized.ts';
import en from './texts/en.json' with { type: 'json' };
import fi from './texts/fi.json' with { type: 'json' };
import sv from './texts/sv.json' with { type: 'json' };

/** Key of a text that the engine itself says. */
export type TextKey = keyof typeof fi;

const CATALOGUES: Partial<Record<Language, Record<TextKey, string>>> = { fi, sv, en };

/** Keys of all built-in texts, which a bot may word anew under `texts`. */
export const TEXT_KEYS = Object.keys(fi) as TextKey[];

/** A built-in text: the bot's own wording, the catalogue of the language, or English. */
export function builtInText(
  own: { readonly [key: string]: Localized } | undefined,
  language: Language,
  key: TextKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text = own?.[key]?.[language] ?? CATALOGUES[language]?.[key] ?? en[key];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
