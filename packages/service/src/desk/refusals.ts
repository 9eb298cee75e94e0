import { ProblemError } from '../v2/problem.ts';

/** The answer to somebody who has not said who they are, or is not let in. */
export function unauthorized(scheme: 'Basic' | 'Bearer'): ProblemError {
  const headers = { 'WWW-Authenticate': `${scheme} realm="Desk"` };
  return new ProblemError('unauthorized', 'Sign in at the desk.', { headers });
}

/** The answer to somebody who comes too often. */
export function tooOften(seconds: number): ProblemError {
  return new ProblemError('rate-limited', `Try again in ${seconds} seconds.`, {
    headers: { 'Retry-After': String(seconds) },
  });
}

/** The answer about a place that is somebody else's, or nobody's any more. */
export function notYours(): ProblemError {
  return new ProblemError('conflict', 'The place is not yours, or not any more.');
}

/** The answer about a conversation that the person has deleted. */
export function deleted(): ProblemError {
  return new ProblemError('gone', 'The person has deleted the conversation.');
}

/** The answer about a place that never was, or not at this desk. */
export function noPlace(): ProblemError {
  return new ProblemError('not-found', 'There is no such place at this desk.');
}
