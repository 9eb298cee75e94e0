import type { Context } from 'hono';
import type { Deps, Env } from '../deps.ts';
import type { Client, ClientScope } from '../store/records.ts';
import { createAuthenticate } from '../v1/authenticate.ts';
import { Refusal } from '../v1/refusal.ts';
import { ProblemError } from './problem.ts';

/** The client whose credentials a request carries; throws a {@link ProblemError} without any. */
export type ClientOf = (c: Context<Env>) => Promise<Client>;

/** Makes the check of client credentials where a system calls what is otherwise for browsers. */
export function createClientOf(deps: Deps, scope: ClientScope = 'recommender'): ClientOf {
  const authenticate = createAuthenticate(deps, scope);
  return async (c) => {
    try {
      return await authenticate(c.req.header('Authorization') ?? null, c.env.clientAddress);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw unauthorized('Basic realm="AuroraAI"', 'Send the id and the secret of a client.');
    }
  };
}

/** The problem of missing or wrong credentials. */
export function unauthorized(scheme: string, detail: string): ProblemError {
  return new ProblemError('unauthorized', detail, { headers: { 'WWW-Authenticate': scheme } });
}
