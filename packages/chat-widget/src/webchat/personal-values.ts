import type { PersonalDataSpan } from '@auroraai/api-client/personal-data';

/** Deeper than this no card is filled in. */
const DEEPEST = 8;

/** Personal data in every text of a value, such as what was written into the fields of a card. */
export function personalDataIn(
  value: unknown,
  find: (text: string) => PersonalDataSpan[],
  depth = 0,
): PersonalDataSpan[] {
  if (typeof value === 'string') return find(value);
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  return Object.values(value).flatMap((one) => personalDataIn(one, find, depth + 1));
}

/** The same value with `instead` in the place of all personal data. */
export function withoutPersonalData(
  value: unknown,
  find: (text: string) => PersonalDataSpan[],
  instead: string,
  depth = 0,
): unknown {
  if (typeof value === 'string')
    return find(value)
      .sort((a, b) => b.start - a.start)
      .reduce((rest, { start, end }) => rest.slice(0, start) + instead + rest.slice(end), value);
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value))
    return value.map((one) => withoutPersonalData(one, find, instead, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      withoutPersonalData(one, find, instead, depth + 1),
    ]),
  );
}
