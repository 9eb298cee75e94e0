import * as v from 'valibot';
import { cleanText } from '../../direct-line/clean.ts';
import { boundedText, oneOf, text } from '../../v2/schemas.ts';
import { ROLES } from '../access/roles.ts';

/** An e-mail address, in lower case; whether anybody has it only the one who is asked there knows. */
export const email = v.pipe(
  text(),
  v.maxLength(254, 'must have at most 254 characters'),
  v.transform((value) => value.normalize('NFKC').trim().toLowerCase()),
  v.regex(/^[^\s@\p{C}]+@[^\s@\p{C}]+\.[^\s@\p{C}.]+$/u, 'must be an e-mail address'),
);

/** A name of a person. */
export const personName = v.pipe(
  text(),
  v.transform((value) => cleanText(value).trim()),
  v.minLength(1, 'must not be empty'),
  v.maxLength(80, 'must have at most 80 characters'),
);

/** A role. */
export const role = oneOf(ROLES);

/** A language of the studio. */
export const language = oneOf(['fi', 'sv', 'en']);

/** A password as it was typed; written the same way whatever the keyboard. */
export const password = v.pipe(
  boundedText(256),
  v.transform((value) => value.normalize('NFKC')),
);

/** The secret of a link. */
export const linkToken = v.pipe(text(), v.regex(/^[\w-]{43}$/, 'must be the end of a link'));
