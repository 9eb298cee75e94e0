import type { NewBot, StudioJson } from '@auroraai/api-client/studio';
import type { StartChoices } from './choices.ts';

/** The greeting of a bot, by language: that it is automatic, who answers for it, how a person is reached. */
const GREETING: Readonly<Record<string, string>> = {
  fi: 'Hei! Olen {bot}, automaattinen neuvoja. Minusta vastaa {responsible}. Kerro omin sanoin, missä tarvitset apua. Voit aina pyytää ihmistä.',
  sv: 'Hej! Jag är {bot}, en automatisk rådgivare. {responsible} ansvarar för mig. Berätta med egna ord vad du behöver hjälp med. Du kan alltid be att få tala med en människa.',
  en: 'Hello! I am {bot}, an automatic adviser. {responsible} is responsible for me. Tell me in your own words what you need help with. You can always ask for a person.',
};

/** Weekdays on which offices are open. */
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** The parts with which a new bot begins, before topics are taken. */
export function firstParts(choices: StartChoices, id: string): NewBot['parts'] {
  const { languages, names, responsible, humanNames, stored } = choices;
  const inLanguages = (texts: Readonly<Record<string, string>>): StudioJson =>
    Object.fromEntries(
      languages
        .map((language) => [language, (texts[language] ?? '').trim()] as const)
        .filter(([, text]) => text !== ''),
    );
  const contact = { phone: choices.phone, email: choices.email, url: choices.url };
  const given = Object.entries(contact)
    .map(([key, text]) => [key, text.trim()] as const)
    .filter(([, text]) => text !== '');
  const { opens, closes } = choices;
  const hasStored = languages.every((language) => (stored[language] ?? '').trim() !== '');
  const settings: StudioJson = {
    ...{ format: 1, id, version: '1', names: inLanguages(names), languages: [...languages] },
    responsible: { names: inLanguages(responsible) },
    humanContact: { names: inLanguages(humanNames), ...Object.fromEntries(given) },
    ...(choices.hasHours && { officeHours: { weekly: [{ days: WEEKDAYS, opens, closes }] } }),
    retentionDays: choices.retentionDays,
    ...(hasStored && choices.retentionDays > 0 && { stored: inLanguages(stored) }),
    theme: choices.theme,
    greeting: 'tervehdys',
    fallback: { searchServices: true, humanAfter: 2 },
  };
  const text = Object.fromEntries(
    languages.map((language) => [language, GREETING[language] ?? GREETING.en ?? '']),
  );
  return [
    { kind: 'settings', value: settings },
    { kind: 'answer', value: { answer: 'tervehdys', variants: [{ text }] } },
  ];
}
