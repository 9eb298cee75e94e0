import type { AnswerLanguage } from '../../v2/texts.ts';

/** The language in which services are described to somebody who speaks this one. */
export function answerLanguage(language: string): AnswerLanguage {
  if (language === 'sv' || language === 'en') return language;
  // In Finland Sámi speakers read Finnish; those who came from elsewhere more often English.
  return language === 'fi' || language === 'se' ? 'fi' : 'en';
}
