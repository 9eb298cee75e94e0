import { type Ages, isFor, type Localized } from '../engine/index.ts';
import standard from './support.json' with { type: 'json' };

/** Somebody to call. */
export interface SupportLine {
  name: Localized;
  /** The number as it is shown. */
  number: string;
  /** Numbers at which another language is spoken. */
  numbers?: Readonly<Record<string, string>>;
  /** When, for whom. */
  note?: Localized;
  /** Whom it serves; everybody whose age is not known sees it. */
  ages?: Ages;
  /** Codes of the wellbeing services counties that it serves. @default all */
  counties?: readonly string[];
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

/** The lines that serve the whole country. */
export const STANDARD_SUPPORT: Support = standard;

/** The lines for a person, each with the number for their language. */
export function linesFor(
  { lines }: Support,
  person: { language: string; age?: number | undefined; county?: string | undefined },
): SupportLine[] {
  const plain = person.language.split('-')[0] ?? person.language;
  return lines
    .filter(
      ({ ages, counties }) =>
        isFor(ages, person.age) &&
        (!counties || (person.county !== undefined && counties.includes(person.county))),
    )
    .map((line) => ({ ...line, number: line.numbers?.[plain] ?? line.number }));
}
