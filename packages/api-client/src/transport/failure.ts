import { findFault } from '../boundary/find-fault.ts';
import { AuroraError, type AuroraErrorKind } from '../errors.ts';
import type { Problem } from '../generated/aurora.generated.ts';
import { Problem as problemShape } from '../generated/shapes.generated.ts';
import type { Received } from './received.ts';
import { retryAfterSeconds } from './retry.ts';

/** The longest part of a plain-text error that is kept, UTF-16 units. */
const DETAIL_LENGTH = 500;

const kinds: Record<number, AuroraErrorKind> = {
  400: 'validation',
  401: 'auth',
  403: 'auth',
  404: 'not-found',
  410: 'not-found',
  413: 'validation',
  415: 'validation',
  422: 'validation',
  429: 'rate-limited',
};

/** The error that an answer with an unwanted status stands for. */
export function failure(received: Received, now: () => number): AuroraError {
  const problem = problemOf(received.text);
  return new AuroraError(kinds[received.status] ?? 'server', {
    status: received.status,
    detail: problem ? problem.detail : plainDetail(received.text),
    fieldErrors: problem?.errors,
    retryAfterSeconds: retryAfterSeconds(received.headers.get('retry-after'), now),
  });
}

function problemOf(text: string): Problem | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return findFault(problemShape, value) === undefined ? (value as Problem) : undefined;
  } catch {
    // Version 1 and whatever stands between us and the service answer in plain text or HTML.
    return undefined;
  }
}

/** The text of an error, unless it is a page made for people. */
function plainDetail(text: string): string | undefined {
  const detail = text.trim();
  return detail === '' || detail.startsWith('<') ? undefined : detail.slice(0, DETAIL_LENGTH);
}
