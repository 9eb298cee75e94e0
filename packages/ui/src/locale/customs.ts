import type { InterfaceLanguage } from './catalogue.ts';

/** How numbers, dates and times are written in a language. */
export interface Customs {
  decimal: string;
  /** What stands between thousands. */
  group: string;
  /** What stands between the words of a list. */
  comma: string;
  /** Units of distance: metre and kilometre. */
  units: [metre: string, kilometre: string];
  date: (day: number, month: number, year: number) => string;
  /** Between hours and minutes; `full` writes minutes also on the hour. */
  clock: { separator: '.' | ':'; full: boolean };
  /** A moment in a sentence: "opens tomorrow …"; `hours` is 0–24. */
  at: (time: string, hours: number) => string;
  /** A span by itself. */
  span: (times: string) => string;
}

const dotted = (day: number, month: number, year: number) => `${day}.${month}.${year}`;
const slashed = (day: number, month: number, year: number) => `${two(day)}/${two(month)}/${year}`;
const padded = (day: number, month: number, year: number) => `${two(day)}.${two(month)}.${year}`;

/** As in Finland: `1 250,5`, `24.12.2026`, `9.30`. */
const northern = {
  decimal: ',',
  group: '\u00a0',
  comma: ', ',
  units: ['m', 'km'],
  date: dotted,
  clock: { separator: '.', full: false },
} satisfies Partial<Customs>;
const eastern = {
  ...northern,
  units: ['м', 'км'],
  date: padded,
  clock: { separator: ':', full: true },
} satisfies Partial<Customs>;
const western = {
  decimal: '.',
  group: ',',
  comma: ', ',
  units: ['m', 'km'],
  date: slashed,
  clock: { separator: ':', full: true },
} satisfies Partial<Customs>;
const with_ = (word: string) => ({
  at: (time: string) => `${word} ${time}`,
  span: (times: string) => `${word} ${times}`,
});
const bare = (times: string) => times;

/**
 * The customs of each language, Gregorian calendar and European digits always: browsers know no
 * Northern Sámi and not all know Somali, and numbers to call and hours are written in these digits
 * on every door in Finland, for readers of Arabic too.
 */
export const CUSTOMS: Record<InterfaceLanguage, Customs> = {
  fi: { ...northern, ...with_('klo') },
  'fi-x-selko': { ...northern, ...with_('klo') },
  sv: { ...northern, ...with_('kl.') },
  se: { ...northern, ...with_('dii.') },
  et: { ...northern, ...with_('kell') },
  en: { ...western, at: bare, span: bare },
  ru: { ...eastern, at: (time) => `в ${time}`, span: bare },
  // Before a vowel, as of eleven o'clock (одинадцята), the preposition has another form.
  uk: { ...eastern, at: (time, hours) => `${hours === 11 ? 'об' : 'о'} ${time}`, span: bare },
  ar: { ...western, comma: '، ', units: ['م', 'كم'], at: (time) => `الساعة ${time}`, span: bare },
  so: { ...western, at: (time) => `saacadda ${time}`, span: bare },
};

/** A number with two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0');
}
