import type { Localized, Quiz } from './quiz.ts';
import { own } from './shape.ts';

/** A text with the language in which it is. */
export interface SpokenText {
  text: string;
  language: string;
}

/**
 * A text in a language, else in those that stand in for it: what the quiz says, then the language
 * without its variants (`fi-x-selko` → `fi`), then the quiz's first language.
 */
export function textIn(
  { languages, fallbacks = {} }: Pick<Quiz, 'languages' | 'fallbacks'>,
  text: Localized,
  language: string,
): SpokenText {
  const plain = language.split('-')[0] ?? language;
  const wanted = [language, ...(own(fallbacks, language) ?? []), plain, ...languages];
  for (const each of wanted) {
    const found = own(text, each);
    if (found !== undefined) return { text: found, language: each };
  }
  return { text: '', language };
}
