import type { Handler } from 'hono';
import * as v from 'valibot';
import type { Deps, Env } from '../deps.ts';
import { cleanText } from '../direct-line/clean.ts';
import { createRateLimiter } from '../http/rate-limiter.ts';
import { createAuthenticate } from '../v1/authenticate.ts';
import { Refusal } from '../v1/refusal.ts';
import { readJson } from '../v2/read-request.ts';
import { object, text } from '../v2/schemas.ts';
import { tooOften, unauthorized } from './refusals.ts';
import { SESSION_SECONDS, TOKEN_SECONDS } from './timing.ts';
import { type AdviserClaims, readAdviserToken, writeAdviserToken } from './token.ts';

const ID = v.pipe(text(), v.regex(/^[\w.@-]{1,64}$/, 'must be an id'));

const request = object({
  desk: v.pipe(text(), v.regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be the name of a desk')),
  name: v.pipe(
    text(),
    v.transform((name) => cleanText(name).trim()),
    v.minLength(1, 'must have a name'),
    v.maxLength(80, 'may have at most 80 characters'),
  ),
  adviser_id: v.optional(ID),
});

/**
 * `POST /desk/token`: lets an adviser in, for a system of the organisation with its credentials; while
 * the service is for trying only, for everybody.
 */
export function signIn(deps: Deps): Handler<Env> {
  const authenticate = createAuthenticate(deps, 'desk');
  const attempts = createRateLimiter({ ...deps.config.deskRate, now: deps.now });

  const vouchedBy = async (header: string | undefined, clientAddress: string | undefined) => {
    if (header === undefined && deps.config.trialDesk) {
      return { org: deps.config.organisation, client: null };
    }
    try {
      const client = await authenticate(header ?? null, clientAddress);
      return { org: client.organisation, client: client.id };
    } catch (error) {
      if (error instanceof Refusal) throw unauthorized('Basic');
      throw error;
    }
  };

  return async (c) => {
    const { clientAddress } = c.env;
    if (clientAddress !== undefined) {
      const admission = attempts.take(await deps.addresses.hash(clientAddress));
      if (!admission.allowed) throw tooOften(admission.retryAfterSeconds);
    }
    const { org, client } = await vouchedBy(c.req.header('Authorization'), clientAddress);
    const { desk, name, adviser_id: given } = await readJson(deps, c.req.raw, request);
    // Without an id of the system's own nobody can become somebody else by choosing theirs.
    const id = client === null || given === undefined ? deps.randomUUID() : given;
    const since = Math.floor(deps.now().getTime() / 1000);
    return c.json(await give(deps, { org, desk, client, id, name, since }));
  };
}

/** `POST /desk/token/refresh`: a fresh token for an adviser whose own is still good, for a working day. */
export function renewSignIn(deps: Deps): Handler<Env> {
  return async (c) => {
    const { exp: _, ...claims } = await readAdviser(deps, c.req.header('Authorization'));
    const client = claims.client === null ? null : await deps.store.client(claims.client);
    const isVouchedFor =
      claims.client === null
        ? deps.config.trialDesk
        : client !== null && !client.revoked && client.scopes.includes('desk');
    const age = deps.now().getTime() / 1000 - claims.since;
    if (!isVouchedFor || age > SESSION_SECONDS) throw unauthorized('Bearer');
    return c.json(await give(deps, claims));
  };
}

/** Who the bearer of a request is; throws a {@link ProblemError} for anybody who is no adviser. */
export async function readAdviser(
  deps: Deps,
  authorization: string | undefined,
): Promise<AdviserClaims> {
  const [, bearer] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? [];
  const claims = bearer && (await readAdviserToken(await deps.chat.signer(), bearer, deps.now()));
  if (!claims) throw unauthorized('Bearer');
  return claims;
}

async function give(deps: Deps, claims: Omit<AdviserClaims, 'exp'>) {
  const exp = Math.floor(deps.now().getTime() / 1000) + TOKEN_SECONDS;
  const token = await writeAdviserToken(await deps.chat.signer(), { ...claims, exp });
  const { desk, name, id } = claims;
  return { token, expires_in: TOKEN_SECONDS, desk, name, adviser_id: id };
}
