import type { AnswerLanguage } from './texts.ts';

/** Where the national service directory shows a service by its id. */
const DIRECTORY: Record<AnswerLanguage, string> = {
  fi: 'https://www.suomi.fi/palvelut',
  sv: 'https://www.suomi.fi/service',
  en: 'https://www.suomi.fi/services',
};

/** The page of a service in the national service directory, which finds it by its id alone. */
export function officialPage(serviceId: string, language: AnswerLanguage): string {
  return `${DIRECTORY[language]}/${serviceId}`;
}
