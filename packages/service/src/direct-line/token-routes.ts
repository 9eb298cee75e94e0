import { maskPersonalData } from '@auroraai/api-client/personal-data';
import type { Handler } from 'hono';
import * as v from 'valibot';
import type { Deps, Env } from '../deps.ts';
import { authorize, type Credentials, noConversation } from './authorize.ts';
import { cleanText } from './clean.ts';
import { DirectLineError } from './error.ts';
import { readJson } from './read-json.ts';
import { makeToken, newConversationId } from './tokens.ts';

const MAX_BYTES = 8192;

const request = v.optional(
  v.nullable(
    v.object({
      user: v.optional(
        v.nullable(v.object({ id: v.optional(v.pipe(v.string(), v.maxLength(256))) })),
      ),
      trustedOrigins: v.optional(
        v.nullable(v.pipe(v.array(v.pipe(v.string(), v.maxLength(256))), v.maxLength(20))),
      ),
    }),
  ),
);

/** Reads who calls from the headers of a request. */
export function credentialsOf(headers: Headers, clientAddress: string | undefined): Credentials {
  return {
    authorization: headers.get('Authorization') ?? undefined,
    origin: headers.get('Origin') ?? undefined,
    clientAddress,
  };
}

/** `POST /tokens/generate`: a token for a conversation of its own, for who holds the secret. */
export function generateToken(deps: Deps): Handler<Env> {
  return async (c) => {
    const caller = await authorize(deps, credentialsOf(c.req.raw.headers, c.env.clientAddress));
    if (caller.kind !== 'secret') {
      throw new DirectLineError('BadToken', 'The secret is needed, not a token.');
    }
    const sent = v.safeParse(request, await readJson(c.req.raw, MAX_BYTES));
    if (!sent.success) throw new DirectLineError('BadArgument', 'The request is not valid.');
    const user = sent.output?.user?.id;
    const origins = sent.output?.trustedOrigins;
    const conversationId = newConversationId(deps);
    const { token, expiresIn } = await makeToken(
      deps,
      {
        conv: conversationId,
        bot: caller.bot.id,
        org: caller.bot.organisation,
        ...(user && { user: maskPersonalData(cleanText(user)) }),
        ...(origins && origins.length > 0 && { origins }),
      },
      'conversation',
    );
    return c.json({ conversationId, token, expires_in: expiresIn });
  };
}

/** `POST /tokens/refresh`: a fresh token in place of one that has not expired yet. */
export function refreshToken(deps: Deps): Handler<Env> {
  return async (c) => {
    const caller = await authorize(deps, credentialsOf(c.req.raw.headers, c.env.clientAddress));
    if (caller.kind !== 'token') {
      throw new DirectLineError('BadToken', 'A token is needed, not the secret.');
    }
    const { conv, org } = caller.claims;
    if (await deps.store.conversations.of(org).isDeleted(conv)) throw noConversation();
    const { token, expiresIn } = await makeToken(deps, caller.claims, 'conversation');
    return c.json({ conversationId: conv, token, expires_in: expiresIn });
  };
}
