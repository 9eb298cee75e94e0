import { AuroraError } from '@auroraai/api-client';

/** What a person can act on when making or joining a group fails. */
export type GroupProblem = 'code' | 'name' | 'many' | 'network';

/** What went wrong, as far as the person can act on it. */
export function problemOf(error: unknown): GroupProblem {
  if (!(error instanceof AuroraError)) return 'network';
  if (error.kind === 'rate-limited') return 'many';
  if (error.kind === 'not-found') return 'code';
  if (error.kind !== 'validation') return 'network';
  return error.fieldErrors.some(({ path }) => path === '/code') ? 'code' : 'name';
}
