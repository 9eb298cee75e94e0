import * as v from 'valibot';
import { AGE_BANDS, BANDS } from '../situation-picture/port.ts';
import { boundedText, flag, integer, list, object, oneOf, text } from '../v2/schemas.ts';

/** How many sections a group has at most, and a section dimensions. */
const MOST = 20;

function matching(pattern: RegExp, message: string) {
  return v.pipe(text(), v.regex(pattern, message));
}

/** A name as quizzes have them. */
export const quizName = matching(/^[a-z][a-z0-9_-]{0,62}$/, 'must be a name as quizzes have them');

const secret = matching(/^[0-9a-f]{64}$/, 'must be 64 hex characters');

function distinct<Item>(idOf: (item: Item) => string) {
  return v.check<Item[], string>(
    (items) => new Set(items.map(idOf)).size === items.length,
    'must not name anything twice',
  );
}

const names = v.pipe(
  list(quizName, 0, MOST),
  distinct((name) => name),
);

/** The body of `POST /groups`. */
export const groupRequest = object({
  quiz: object({
    quiz_id: quizName,
    version: boundedText(60),
    address: v.optional(matching(/^\/(?!\/)[!-~]{0,300}$/, 'must be a path on this website')),
  }),
  language: matching(/^(?=.{2,35}$)[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'must be a language tag'),
  sections: v.pipe(
    list(object({ section_id: quizName, dimensions: names }), 1, MOST),
    distinct(({ section_id }) => section_id),
  ),
  threshold: v.optional(integer(5, 100)),
  hours: v.optional(integer(1, 168)),
  count_for_organisation: v.optional(
    object({
      region: v.optional(matching(/^[\w-]{1,40}$/, 'must be a code')),
      age_band: v.optional(oneOf(AGE_BANDS)),
    }),
  ),
});

/** The body of `POST /groups/join`. */
export const joinRequest = object({
  code: boundedText(40),
  nickname: boundedText(60),
  avatar: matching(/^[a-z][a-z0-9-]{0,39}$/, 'must be the name of a picture'),
  player_secret: v.optional(secret),
});

/** The body of `POST /groups/{id}/sections/{section}`. */
export const sectionChange = object({ state: oneOf(['open', 'closed']) });

/** The body of `POST /groups/{id}/sections/{section}/answers`. */
export const groupAnswers = object({
  revision: integer(1, Number.MAX_SAFE_INTEGER),
  answers: v.pipe(
    list(object({ dimension: quizName, band: oneOf(BANDS) }), 0, MOST),
    distinct(({ dimension }) => dimension),
  ),
});

/** The body of `POST /groups/{id}/players/{player}`. */
export const playerChange = v.pipe(
  object({ counted: v.optional(flag()), nickname_hidden: v.optional(flag()) }),
  v.check((change) => Object.keys(change).length === 1, 'must say one thing'),
);
