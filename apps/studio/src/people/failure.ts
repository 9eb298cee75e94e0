import { StudioError, type StudioProblem } from '@auroraai/api-client/studio';
import type { MessageKey } from '@auroraai/ui';
import type fi from './catalogues/fi.json';

/** The name of a text of these pages. */
export type PeopleText = MessageKey<typeof fi>;

const TEXTS: Partial<Record<StudioProblem, PeopleText>> = {
  'weak-password': 'password.weak',
  'wrong-credentials': 'password.wrong',
  'too-many-tries': 'tooMany',
  busy: 'tooMany',
  'link-over': 'link.over',
  'last-administrator': 'people.last',
  'name-taken': 'invite.taken',
  'not-allowed': 'notAllowed',
  invalid: 'invalid',
};

/** The text that says why something was refused. */
export function failureOf(error: unknown): PeopleText {
  const problem = error instanceof StudioError ? error.problem : null;
  return (problem && TEXTS[problem]) ?? 'failed';
}
