import { StudioError, type StudioProblem } from '@auroraai/api-client/studio';
import { catalogueProblems } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { refusalMessages } from './messages.ts';
import { refusalOf } from './refusal-text.ts';

/** Every reason that the wire has; the compiler misses one that is not here. */
const PROBLEMS = {
  ...{ 'not-signed-in': 401, 'wrong-credentials': 401, 'too-many-tries': 429 },
  ...{ 'weak-password': 400, 'link-over': 410, 'last-administrator': 409, 'not-allowed': 403 },
  ...{ csrf: 403, 'not-found': 404, 'method-not-allowed': 405, invalid: 400, 'name-taken': 409 },
  ...{ 'in-use': 409, 'too-large': 413, 'tests-fail': 409, 'bot-cannot-be-used': 409 },
  ...{ busy: 429, server: 500, 'changed-meanwhile': 409 },
} satisfies Record<StudioProblem, number>;

it('Everything for which the server refuses has a sentence of its own in every language', () => {
  expect(catalogueProblems(refusalMessages)).toEqual([]);
  const texts = refusalMessages.catalogues.fi;
  const said = Object.entries(PROBLEMS).map(([problem, status]) => {
    const type = `urn:auroraai:problem:${problem}`;
    return texts[refusalOf(new StudioError(status, { type, detail: 'Said in English.' }))];
  });
  expect(new Set(said).size).toBe(Object.keys(PROBLEMS).length);
  expect(said).not.toContain(texts.other);
});

it('Without a connection that is said, and what is not known is said without English', () => {
  expect(refusalOf(new StudioError(0))).toBe('offline');
  expect(refusalOf(new StudioError(418, { type: 'toString', detail: 'I am a teapot.' }))).toBe(
    'other',
  );
  expect(refusalOf(new TypeError('x is undefined'))).toBe('other');
});
