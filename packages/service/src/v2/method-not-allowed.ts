import type { Handler } from 'hono';
import type { Env } from '../deps.ts';
import { ProblemError } from './problem.ts';

/** Answers an address that is asked with another method. */
export function methodNotAllowed(method: string): Handler<Env> {
  return () => {
    throw new ProblemError('method-not-allowed', `Use ${method}.`, { headers: { Allow: method } });
  };
}
