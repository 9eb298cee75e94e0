import type { Texts } from '@auroraai/api-client';
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
  const all = Object.entries(texts).filter(([, text]) => text !== undefined && text.trim() !== '');
  for (const language of wanted) {
    const found = all.find(([each]) => each === language);
    if (found) return { language, text: found[1] };
  }
  const [language = 'fi', text = ''] = all[0] ?? [];
  return { language, text };
}
