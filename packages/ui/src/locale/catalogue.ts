/** A language in which every component is complete and read by somebody who speaks it. */
export type UiLanguage = 'fi' | 'sv' | 'en';

/** The complete languages, in the order in which a switch offers them. */
export const UI_LANGUAGES: readonly UiLanguage[] = ['fi', 'sv', 'en'];

/**
 * Languages that an area may speak besides those three; `fi-x-selko` is plain Finnish. Their texts
 * load when they are needed, and nobody who speaks them has yet checked them.
 */
export const MORE_LANGUAGES = ['fi-x-selko', 'se', 'et', 'ru', 'uk', 'ar', 'so'] as const;

/** A language whose texts load when they are needed. */
export type MoreLanguage = (typeof MORE_LANGUAGES)[number];

/** A language in which a component may be asked to speak. */
export type InterfaceLanguage = UiLanguage | MoreLanguage;

/** Endings that i18next gives to plural forms. */
type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** The keys that code may ask for: plural forms of one message share one key. */
export type MessageKey<Messages> = keyof Messages extends infer Key
  ? Key extends `${infer Stem}_${PluralForm}`
    ? Stem
    : Key & string
  : never;

/** Loads a catalogue: a module with the texts as its default. */
export type CatalogueLoader = () => Promise<{ default: Record<string, string> }>;

/** The messages of one area of the interface, one catalogue for each language. */
export interface MessageArea<Messages extends Record<string, string>> {
  /** Name of the area; unique on a page. */
  name: string;
  catalogues: Record<UiLanguage, Messages>;
  /** How the other languages of the area load. */
  more: Partial<Record<MoreLanguage, CatalogueLoader>>;
  /** Those that have loaded: texts, the same for every component of the page. */
  loaded: Map<MoreLanguage, Record<string, string>>;
}

/** Declares an area; all catalogues must have the keys of the Finnish one. */
export function defineMessages<Messages extends Record<string, string>>(
  name: string,
  catalogues: { fi: Messages; sv: NoInfer<Messages>; en: NoInfer<Messages> },
  more: Partial<Record<MoreLanguage, CatalogueLoader>> = {},
): MessageArea<Messages> {
  return { name, catalogues, more, loaded: new Map() };
}

/** Whether a language is complete everywhere. */
export function isComplete(language: InterfaceLanguage): language is UiLanguage {
  return (UI_LANGUAGES as readonly string[]).includes(language);
}

/** The complete language that readers of another are likeliest to read. */
export function nearestComplete(language: InterfaceLanguage): UiLanguage {
  if (isComplete(language)) return language;
  return language === 'fi-x-selko' || language === 'se' ? 'fi' : 'en';
}
