import { findPersonalData } from './find-personal-data.ts';

/** What stands in a masked text where personal data was. */
export const MASK = '[…]';

/** How often what was masked is read again: data that stood against other data shows only then. */
const ROUNDS = 4;

/** Replaces the personal data in a text; see {@link findPersonalData} for what is found. */
export function maskPersonalData(text: string, mask = MASK): string {
  let masked = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const spans = findPersonalData(masked);
    if (spans.length === 0) return masked;
    let written = '';
    let from = 0;
    for (const { start, end } of spans) {
      written += masked.slice(from, start) + mask;
      from = end;
    }
    masked = written + masked.slice(from);
  }
  return masked;
}
