import type { UiLanguage } from './catalogue.ts';

/** The name of a language in the language of the interface, or its tag where it has none. */
export function languageName(tag: string, language: UiLanguage): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // Not a language tag: show what the source says.
    return tag;
  }
}
