import type { PartKind } from '@auroraai/api-client/studio';
import { PART_KINDS } from '@auroraai/dialogue/editing';
import * as v from 'valibot';
import { cleanText } from '../../direct-line/clean.ts';
import { boundedText, flag, list, number, object, oneOf, text, uuid } from '../../v2/schemas.ts';
import { MOST_PARTS } from './limits.ts';

/** A kind of part. */
export const partKind = oneOf(PART_KINDS satisfies readonly PartKind[]);

const order = v.optional(number(-1e15, 1e15));

const change = object({
  id: uuid,
  part: uuid,
  kind: partKind,
  base: v.pipe(number(0, 2 ** 31 - 1), v.integer('must be a whole number')),
  value: v.unknown(),
  order,
});

/** `POST bots/{bot}/changes`. */
export const newChanges = object({ changes: list(change, 1, MOST_PARTS) });

/** `POST bots/{bot}/conflicts/{conflict}`. */
export const conflictChoice = object({ keep: oneOf(['standing', 'other']) });

/** A bot's id, as in the bot format. */
export const botId = v.pipe(
  text(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be of a–z, 0–9 and -, at most 63 of them'),
);

/** `POST bots`. */
export const newBot = object({
  organisation: boundedText(100),
  id: botId,
  parts: list(object({ kind: partKind, value: v.unknown() }), 1, MOST_PARTS),
});

/** `POST bots/{bot}/import`: the files of a bot's folder, path → text. */
export const importedFiles = object({
  files: v.record(boundedText(500), text(), 'must be an object'),
});

const note = v.pipe(
  boundedText(4000),
  v.transform((value) => cleanText(value).trim()),
  v.minLength(1, 'must not be empty'),
);

/** `POST bots/{bot}/comments`. */
export const newComment = object({ part: v.nullable(uuid), text: note });

/** `POST bots/{bot}/comments/{comment}`. */
export const commentMark = object({ done: flag() });
