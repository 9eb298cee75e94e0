import type { Language } from '../../bot/localized.ts';
import { plainLanguageFindings } from '../findings/plain-language.ts';
import { textsOf } from '../findings/texts.ts';
import { isList, isObject } from '../json.ts';
import type { Part } from '../parts/part.ts';

/** What can be told of a topic in one language without its bot. */
export interface TopicFigures {
  language: Language;
  /** How many examples its intents have. */
  examples: number;
  /** Share of its texts, 0–1, without a long sentence or word; null when nothing is said. */
  plain: number | null;
  /** How many of its texts are missing. */
  missing: number;
}

/** The figures of a topic in some languages. */
export function topicFigures(
  parts: readonly Part[],
  languages: readonly Language[],
): TopicFigures[] {
  // What flows hold is for editors and for the search.
  const texts = textsOf(parts).filter(({ kind, path }) => kind !== 'flow' && path.at(-1) !== 'url');
  const hard = new Set(
    plainLanguageFindings(texts).map(({ parts: [part], path }) =>
      [part?.kind, part?.name, ...(path ?? [])].join('\n'),
    ),
  );
  return languages.map((language) => {
    const written = texts.filter((one) => one.texts[language]?.trim());
    const isPlain = ({ kind, name, path }: (typeof texts)[number]) =>
      !hard.has([kind, name, ...path, language].join('\n'));
    // A picture that says nothing has an empty description in every language.
    const meant = texts.filter((one) => Object.values(one.texts).some((text) => text.trim()));
    return {
      ...{ language, examples: examplesIn(parts, language) },
      plain: written.length === 0 ? null : written.filter(isPlain).length / written.length,
      missing: meant.length - written.length,
    };
  });
}

function examplesIn(parts: readonly Part[], language: Language): number {
  return parts.reduce((sum, { kind, value }) => {
    const examples = kind === 'intent' && isObject(value) ? value.examples : undefined;
    const own = isObject(examples) ? examples[language] : undefined;
    return sum + (isList(own) ? own.length : 0);
  }, 0);
}
