import type { Language } from '../../bot/localized.ts';
import type { Finding } from './finding.ts';
import { createHardPlaceFinder, type PlainLanguageOptions } from './hard-places.ts';
import type { PartText } from './texts.ts';

/** Sentences and words of answers that are hard to read, and words of the organisation's list. */
export function plainLanguageFindings(
  texts: readonly PartText[],
  options: PlainLanguageOptions = {},
): Finding[] {
  const find = createHardPlaceFinder(options);
  return texts.flatMap(({ kind, name, path, texts: written }) => {
    if (path.at(-1) === 'url') return [];
    return Object.entries(written).flatMap(([key, text]): Finding[] => {
      const language = key as Language;
      const about = {
        severity: 'note' as const,
        parts: [{ kind, name }],
        path: [...path, language],
        language,
      };
      const places = find(text, language);
      const words = places.filter((place) => place.kind === 'long-word');
      const found = [...new Set(words.map((place) => place.text))];
      return [
        ...places
          .filter((place) => place.kind === 'long-sentence')
          .map(({ text: sentence, words: count = 0 }) => ({
            ...{ kind: 'long-sentence' as const, ...about, values: { sentence, words: count } },
          })),
        ...(found.length > 0 ? [{ kind: 'long-words' as const, ...about, values: { found } }] : []),
        ...places
          .filter((place) => place.kind === 'jargon')
          .map(({ text: as, instead }) => ({
            ...{ kind: 'jargon' as const, ...about },
            values: { found: as, ...(instead && { instead }) },
          })),
      ];
    });
  });
}
