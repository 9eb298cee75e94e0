import { StudioError, type StudioProblem } from '@auroraai/api-client/studio';
import { type MessageKey, useTranslation } from '@auroraai/ui';
import { useCallback } from 'react';
import { useRefusal } from '../refusals/refusal-text.ts';
import type fi from './catalogues/fi.json';
import { peopleMessages } from './messages.ts';

/** The name of a text of these pages. */
export type PeopleText = MessageKey<typeof fi>;

/** What these pages say more closely than what is said everywhere. */
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

/** Gives the sentence that says why something was refused. */
export function useFailure(): (error: unknown) => string {
  const t = useTranslation(peopleMessages);
  const refusal = useRefusal();
  return useCallback(
    (error) => {
      const problem = error instanceof StudioError ? error.problem : null;
      const own = problem && TEXTS[problem];
      return own ? t(own) : refusal(error);
    },
    [t, refusal],
  );
}
