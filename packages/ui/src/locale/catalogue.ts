/** A language in which the interface is complete. */
export type UiLanguage = 'fi' | 'sv' | 'en';

/** The interface languages, in the order in which a switch offers them. */
export const UI_LANGUAGES: readonly UiLanguage[] = ['fi', 'sv', 'en'];

/** Endings that i18next gives to plural forms. */
type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** The keys that code may ask for: plural forms of one message share one key. */
export type MessageKey<Messages> = keyof Messages extends infer Key
  ? Key extends `${infer Stem}_${PluralForm}`
    ? Stem
    : Key & string
  : never;

/** The messages of one area of the interface, one catalogue for each language. */
export interface MessageArea<Messages extends Record<string, string>> {
  /** Name of the area; unique on a page. */
  name: string;
  catalogues: Record<UiLanguage, Messages>;
}

/** Declares an area; all catalogues must have the keys of the Finnish one. */
export function defineMessages<Messages extends Record<string, string>>(
  name: string,
  catalogues: { fi: Messages; sv: NoInfer<Messages>; en: NoInfer<Messages> },
): MessageArea<Messages> {
  return { name, catalogues };
}
