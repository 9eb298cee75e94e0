import type { BankLicence } from '@auroraai/api-client/studio';
import { LANGUAGES } from '@auroraai/dialogue';
import * as v from 'valibot';
import { cleanText } from '../../direct-line/clean.ts';
import { boundedText, flag, integer, list, object, oneOf, text, uuid } from '../../v2/schemas.ts';

const versionNumber = integer(1, 1_000_000);

/** `POST bots/{bot}/topics`. */
export const wantedTopics = object({
  topics: list(
    object({ topic: boundedText(100), version: versionNumber, follow: v.optional(flag()) }),
    1,
    100,
  ),
});

/** `POST bots/{bot}/topics/{topic}`. */
export const topicFollowing = object({
  follow: v.optional(flag()),
  leave: v.optional(versionNumber),
});

const LICENCES = ['CC-BY-4.0', 'CC0-1.0'] as const satisfies readonly BankLicence[];

const chosenParts = list(uuid, 1, 200);

/** `POST bots/{bot}/bank/preview`. */
export const partsToPublish = object({ parts: chosenParts });

/** One line that hides nothing, at most `max` characters. */
function line(max: number) {
  return v.pipe(
    text(),
    v.transform((value) => cleanText(value).replace(/\s+/gu, ' ').trim()),
    v.check((value) => [...value].length <= max, `must have at most ${max} characters`),
  );
}

/** Texts by language; those that are empty are left out. */
function localized(max: number) {
  const own = v.optional(line(max));
  return v.pipe(
    object(Object.fromEntries(LANGUAGES.map((language) => [language, own]))),
    v.transform((texts) =>
      Object.fromEntries(
        Object.entries(texts).filter((entry): entry is [string, string] => !!entry[1]),
      ),
    ),
  );
}

/** `POST bots/{bot}/bank`. */
export const newBankTopic = object({
  parts: chosenParts,
  topic: v.optional(uuid),
  names: v.pipe(
    localized(100),
    v.check((names) => Object.keys(names).length > 0, 'must have one at least'),
  ),
  about: localized(600),
  licence: oneOf(LICENCES),
  credit: v.pipe(line(200), v.minLength(1, 'must not be empty')),
  digest: v.pipe(text(), v.regex(/^[0-9a-f]{64}$/, 'must be that of what was looked at')),
});

/** `POST organisations/{id}/bank/{topic}`. */
export const topicShowing = object({ withdrawn: flag() });
