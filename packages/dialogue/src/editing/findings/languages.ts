import type { Language } from '../../bot/localized.ts';
import type { Finding } from './finding.ts';
import type { PartText } from './texts.ts';

/** Texts that are missing in a language of the bot. */
export function languageFindings(
  texts: readonly PartText[],
  languages: readonly Language[],
): Finding[] {
  return texts.flatMap(({ kind, name, path, texts: written }) => {
    // A picture that says nothing has an empty description; words to search by may be of any language.
    const isEmpty = Object.values(written).every((text) => text === '');
    if (isEmpty && path.includes('alt')) return [];
    return languages
      .filter((language) => !written[language]?.trim())
      .map(
        (language): Finding => ({
          kind: 'missing-text',
          severity: 'error',
          parts: [{ kind, name }],
          path,
          language,
          values: {},
        }),
      );
  });
}
