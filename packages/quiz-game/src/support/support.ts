import {
  type Ages,
  isFor,
  type Localized,
  type Quiz,
  type SpokenText,
  textIn,
} from '../engine/index.ts';
import standard from './support.json' with { type: 'json' };

/** Somebody to call. */
export interface SupportLine {
  name: Localized;
  /** The number as it is shown. */
  number: string;
  /** Numbers at which another language is spoken, for those who read the name in it. */
  numbers?: Readonly<Record<string, string>>;
  /** When, for whom. */
  note?: Localized;
  /** Whom it serves; everybody whose age is not known sees it. */
  ages?: Ages;
  /** Codes of the wellbeing services counties that it serves. @default all */
  counties?: readonly string[];
  /** Languages of the interface in which it is worth showing. @default all */
  languages?: readonly string[];
}

/** What is said first to somebody with a very low answer. */
export interface Support {
  /** @default our own words */
  title?: Localized;
  /** @default our own words */
  text?: Localized;
  /** Whom to call, the emergency number first. */
  lines: readonly SupportLine[];
}

/** The lines that serve the whole country; the numbers were checked in November 2026. */
export const STANDARD_SUPPORT: Support = standard;

/** A line as somebody sees it. */
export interface ShownLine {
  name: SpokenText;
  note: SpokenText | undefined;
  number: string;
}

/** Of whom the lines are. */
export interface SupportedPerson {
  /** The language in which they read the lines. */
  language: string;
  age?: Ages | number | undefined;
  county?: string | undefined;
}

/** The lines for a person, each with the number at which the language of its name is spoken, no number twice. */
export function linesFor(
  { lines }: Support,
  { language, age, county }: SupportedPerson,
  quiz: Pick<Quiz, 'languages' | 'fallbacks'>,
): ShownLine[] {
  const textOf = (text: Localized) => textIn(quiz, text, language);
  return lines
    .filter(
      ({ ages, counties, languages }) =>
        isFor(ages, age) &&
        (!counties || (county !== undefined && counties.includes(county))) &&
        (!languages || languages.includes(plainOf(language))),
    )
    .map(({ name, note, number, numbers }) => {
      const named = textOf(name);
      return {
        name: named,
        note: note && textOf(note),
        number: numbers?.[plainOf(named.language)] ?? number,
      };
    })
    .filter(({ number }, at, all) => all.findIndex((line) => line.number === number) === at);
}

function plainOf(language: string): string {
  return language.split('-')[0] ?? language;
}
