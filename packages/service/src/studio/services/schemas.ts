import { LIFE_AREAS } from '@auroraai/recommender';
import * as v from 'valibot';
import { boundedText, flag, integer, list, object, oneOf } from '../../v2/schemas.ts';
import { OWN_SERVICE_ONLY, OWN_SERVICE_ORDERS, TAUGHT_WORDS } from './wire-values.ts';

/** The longest that is read of a word before it is looked at more closely, characters. */
const LONGEST_READ = 200;

const areas = object(
  Object.fromEntries(LIFE_AREAS.map((area) => [area, v.optional(flag())])) as Record<
    (typeof LIFE_AREAS)[number],
    v.OptionalSchema<ReturnType<typeof flag>, undefined>
  >,
);

/** Reads a `ServiceTeaching`; its words are still to be looked at. */
export const serviceTeaching = object({
  areas,
  words: list(
    object({ language: oneOf(['fi', 'sv', 'en']), word: boundedText(LONGEST_READ) }),
    0,
    TAUGHT_WORDS,
  ),
});

/** Reads a `TeachingChange`. */
export const teachingChange = object({
  base: integer(0, 1_000_000_000),
  teaching: serviceTeaching,
  restores: v.optional(integer(1, 1_000_000_000)),
});

/** Reads what is asked of the list, of the parameters of an address. */
export const servicesAsked = object({
  search: v.optional(boundedText(LONGEST_READ)),
  only: v.optional(oneOf(OWN_SERVICE_ONLY)),
  order: v.optional(oneOf(OWN_SERVICE_ORDERS)),
  offset: v.optional(integer(0, 1_000_000)),
  limit: v.optional(integer(1, 200)),
});
