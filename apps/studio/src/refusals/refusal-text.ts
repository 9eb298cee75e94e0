import { StudioError, type StudioProblem } from '@auroraai/api-client/studio';
import { type MessageKey, useTranslation } from '@auroraai/ui';
import { useCallback } from 'react';
import { refusalMessages } from './messages.ts';

/** The name of a sentence about what the server did not do. */
export type RefusalText = MessageKey<(typeof refusalMessages)['catalogues']['fi']>;

/** The text that says why the server did not do what it was asked for; what it wrote is for developers. */
export function refusalOf(error: unknown): RefusalText {
  if (!(error instanceof StudioError)) return 'other';
  if (error.status === 0) return 'offline';
  return refusalText(error.problem);
}

/** {@link refusalOf} of the reason alone. Every reason has its text: the compiler knows both. */
export function refusalText(problem: StudioProblem | null): RefusalText {
  const isKnown = problem !== null && Object.hasOwn(refusalMessages.catalogues.fi, problem);
  return isKnown ? problem : 'other';
}

/** Gives the sentence of {@link refusalOf}. */
export function useRefusal(): (error: unknown) => string {
  const t = useTranslation(refusalMessages);
  return useCallback((error) => t(refusalOf(error)), [t]);
}
