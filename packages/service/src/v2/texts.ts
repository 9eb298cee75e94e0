import type { LocalizedText } from '@auroraai/api-client';
import type { Code, ContentLanguage, Localized } from '@auroraai/recommender';

/** A language in which v2 answers. */
export type AnswerLanguage = 'fi' | 'sv' | 'en';

const ORDER: Record<AnswerLanguage, readonly ContentLanguage[]> = {
  fi: ['fi', 'sv', 'en', 'se', 'smn', 'sms'],
  sv: ['sv', 'fi', 'en', 'se', 'smn', 'sms'],
  en: ['en', 'fi', 'sv', 'se', 'smn', 'sms'],
};

/** The text in the asked language or in the best other one, or null where nobody has written it. */
export function optionalText(text: Localized, asked: AnswerLanguage): LocalizedText | null {
  for (const language of ORDER[asked]) {
    const written = text[language];
    if (written) return { text: written, language };
  }
  return null;
}

/** As {@link optionalText}, but an empty text where nobody has written one. */
export function localizedText(text: Localized, asked: AnswerLanguage): LocalizedText {
  return optionalText(text, asked) ?? { text: '', language: asked };
}

/** Of things that are listed once a language: those in the asked one, else in the best other one. */
export function inBestLanguage<Item extends { language: ContentLanguage }>(
  items: readonly Item[],
  asked: AnswerLanguage,
): Item[] {
  for (const language of ORDER[asked]) {
    const found = items.filter((item) => item.language === language);
    if (found.length > 0) return found;
  }
  return [];
}

/** The code and its name in the asked language. */
export function namedCode(code: Code, asked: AnswerLanguage): { code: string; name: string } {
  return { code: code.code, name: code[asked] };
}
