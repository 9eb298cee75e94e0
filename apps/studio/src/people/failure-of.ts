import { StudioError } from '@auroraai/api-client/studio';

/** Why something about an account did not work, as there is a sentence for it. */
export type AccountFailure =
  | 'wrong-credentials'
  | 'weak-password'
  | 'link-over'
  | 'last-administrator'
  | 'name-taken'
  | 'too-many-tries'
  | 'invalid'
  | 'failed';

const KNOWN: readonly AccountFailure[] = [
  'wrong-credentials',
  'weak-password',
  'link-over',
  'last-administrator',
  'name-taken',
  'too-many-tries',
  'invalid',
];

/** Reads why something about an account did not work. */
export function failureOf(error: unknown): AccountFailure {
  const problem = error instanceof StudioError ? error.problem : null;
  return KNOWN.find((each) => each === problem) ?? 'failed';
}
