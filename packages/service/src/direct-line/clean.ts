import { maskPersonalData } from '@auroraai/api-client/personal-data';
import { DirectLineError } from './error.ts';

/** How deep a value may be nested. */
const MAX_DEPTH = 32;

/** Control characters but tab and line ends, and marks that turn the direction of foreign text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** The id that the service gave to an activity: its digits look like somebody's phone number. */
const ACTIVITY_ID = /^[\w-]{22}\|00\d{5}$/;

/** A text that can be kept and shown: well-formed Unicode, nothing that hides or turns it. */
export function cleanText(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(UNWANTED, '');
}

/**
 * A JSON value in which every text is clean and without personal data; also names and numbers.
 *
 * @throws DirectLineError when it is nested too deep.
 */
export function cleanValue(value: unknown, place: string, depth = 0): unknown {
  if (depth > MAX_DEPTH) throw new DirectLineError('BadArgument', `${place} is nested too deep.`);
  if (typeof value === 'string') return maskPersonalData(cleanText(value));
  if (typeof value === 'number') {
    const written = String(value);
    const masked = maskPersonalData(written);
    return masked === written ? value : masked;
  }
  if (Array.isArray(value)) return value.map((item) => cleanValue(item, place, depth + 1));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => name !== '__proto__')
        .map(([name, inner]) => [
          maskPersonalData(cleanText(name)),
          isOwnId(name, inner) ? inner : cleanValue(inner, place, depth + 1),
        ]),
    );
  }
  return value;
}

function isOwnId(name: string, value: unknown): boolean {
  return name === 'activity_id' && typeof value === 'string' && ACTIVITY_ID.test(value);
}
