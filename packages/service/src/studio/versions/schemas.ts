import * as v from 'valibot';
import { cleanText } from '../../direct-line/clean.ts';
import { list, object, oneOf, text } from '../../v2/schemas.ts';

const note = v.pipe(
  text(),
  v.maxLength(4000, 'must have at most 4000 characters'),
  v.transform((value) => cleanText(value).trim()),
);

const moment = v.pipe(text(), v.isoTimestamp('must be a moment such as 2026-11-21T08:00:00Z'));

const despite = v.optional(list(v.pipe(text(), v.maxLength(500, 'is too long')), 0, 2000));

/** `POST bots/{bot}/versions`. */
export const newVersion = object({
  ...{
    note,
    do: oneOf(['review', 'publish', 'schedule']),
    publish_at: v.optional(moment),
    despite,
  },
});

/** `POST bots/{bot}/versions/{number}`. */
export const versionAct = object({
  do: oneOf(['publish', 'schedule', 'reject', 'roll-back']),
  ...{ publish_at: v.optional(moment), note: v.optional(note), despite },
});
