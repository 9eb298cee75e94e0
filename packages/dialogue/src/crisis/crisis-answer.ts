import type { OutgoingActivity } from '../activity.ts';
import type { Language } from '../bot/localized.ts';
import answers from './answers.json' with { type: 'json' };
import type { Crisis } from './crisis.ts';
import helplines from './helplines.json' with { type: 'json' };

/** A number to call, ready to show. */
export interface Helpline {
  label: string;
  number: string;
  href: string;
}

interface HelplineData {
  number: string;
  numbers?: Partial<Record<Language, string>>;
  labels: Partial<Record<Language, string>>;
}

const HELPLINES = helplines as Record<string, HelplineData>;

/** The fixed, calm answer to a danger with the numbers to call, in the given language. */
export function crisisAnswer(crisis: Crisis, language: Language): OutgoingActivity {
  const phones = helplinesFor(crisis, language);
  const texts = answers[crisis.kind].text as Partial<Record<Language, string>>;
  const text = texts[language] ?? answers[crisis.kind].text.en;
  const lines = phones.map(({ label, number, href }) => `- ${label}: [${number}](${href})`);
  return {
    type: 'message',
    locale: language,
    textFormat: 'markdown',
    text: `${text}\n\n${lines.join('\n')}`,
    entities: [{ type: 'auroraai/crisis', kind: crisis.kind, phones }],
  };
}

/** The numbers for all kinds of danger that were noticed, the most urgent first, each once. */
export function helplinesFor(crisis: Crisis, language: Language): Helpline[] {
  const keys = new Set(crisis.kinds.flatMap((kind) => answers[kind].helplines));
  const phones: Helpline[] = [];
  for (const key of keys) {
    const line = HELPLINES[key];
    const label = line?.labels[language] ?? (key === 'crisis-fi' ? undefined : line?.labels.en);
    if (!line || !label) continue;
    const number = line.numbers?.[language] ?? line.number;
    if (phones.some((phone) => phone.number === number)) continue;
    phones.push({ label, number, href: `tel:${dialled(number)}` });
  }
  return phones;
}

/** As a telephone dials it; short and free numbers work without a country code only. */
function dialled(number: string): string {
  const digits = number.replace(/\D/g, '');
  return digits.startsWith('09') ? `+358${digits.slice(1)}` : digits;
}
