import type { Texts } from '@auroraai/api-client';
import { TEXT_LANGUAGES } from '@auroraai/api-client/inboxes';
import { nearestComplete, useLocale } from '@auroraai/ui';
import { useMemo } from 'react';

/** A text of a document and the language in which it was found. */
export interface FoundText {
  text: string;
  language: string;
}

/** Chooses of a document's texts the one in the person's language, or the likeliest to be understood. */
export function useText(): (texts: Texts) => FoundText {
  const { language } = useLocale();
  return useMemo(() => {
    const nearest = nearestComplete(language);
    return (texts) => textIn(texts, [language.split('-')[0] ?? '', nearest, 'fi', 'sv', 'en']);
  }, [language]);
}

/** The first of the wanted languages in which there is a text, otherwise any. */
export function textIn(texts: Texts, wanted: readonly string[]): FoundText {
  for (const language of [...wanted, ...TEXT_LANGUAGES]) {
    const text = (texts as Partial<Record<string, unknown>>)[language];
    const isKnown = (TEXT_LANGUAGES as readonly string[]).includes(language);
    // Only of the languages of the format is it known that they are texts, and how long they may be.
    if (isKnown && typeof text === 'string' && text.trim() !== '') return { language, text };
  }
  return { language: 'fi', text: '' };
}
