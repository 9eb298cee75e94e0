import { findFault } from '../boundary/find-fault.ts';
import type { Shape } from '../boundary/shape.ts';
import { AuroraError } from '../errors.ts';
import type { Received } from './received.ts';

/** The JSON value of an answer, when it is of the agreed shape; otherwise throws an `AuroraError`. */
export function checkedJson<T>(received: Received, shape: Shape): T {
  const fail = (detail: string, cause?: unknown) =>
    new AuroraError('server', { status: received.status, detail, cause });
  const type = received.headers.get('content-type') ?? '';
  if (!/^application\/json\b/i.test(type)) throw fail('The answer is not JSON.');
  let value: unknown;
  try {
    value = JSON.parse(received.text);
  } catch (cause) {
    throw fail('The answer is not legible JSON.', cause);
  }
  const fault = findFault(shape, value);
  if (fault === undefined) return value as T;
  throw fail(`The answer is not of the agreed shape at "${fault}".`);
}
