import type { HostedBot } from '../bots/bot.ts';
import type { Deps } from '../deps.ts';
import { sha256Hex } from '../hashing.ts';
import { DirectLineError } from './error.ts';
import { looksLikeToken, readToken, type TokenClaims } from './token.ts';
import type { Binding } from './tokens.ts';

/** Who calls: the holder of a conversation's token, or a system with the secret of a bot. */
export type Caller = { kind: 'token'; claims: TokenClaims } | { kind: 'secret'; bot: HostedBot };

/** The parts of a request that say who calls. */
export interface Credentials {
  authorization: string | undefined;
  origin: string | undefined;
  clientAddress: string | undefined;
}

/**
 * Finds out who calls.
 *
 * @throws DirectLineError for anybody else.
 */
export async function authorize(
  deps: Deps,
  { authorization, origin }: Credentials,
): Promise<Caller> {
  const [, bearer] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? [];
  if (bearer === undefined) {
    const challenge = { 'WWW-Authenticate': 'Bearer' };
    throw new DirectLineError('Unauthorized', 'A token or a secret is needed.', challenge);
  }
  if (!looksLikeToken(bearer)) return { kind: 'secret', bot: await botOfSecret(deps, bearer) };
  const signer = await deps.chat.signer();
  const claims = await readToken(signer, bearer, 'conversation', deps.now());
  checkOrigin(claims, origin);
  return { kind: 'token', claims };
}

/** Refuses a browser on a website for which the token was not made. */
export function checkOrigin({ origins }: TokenClaims, origin: string | undefined): void {
  // Browsers leave the header out on the service's own pages; others could write any.
  if (origin === undefined || origins === undefined || origins.includes(origin)) return;
  throw new DirectLineError('OriginNotAllowed', 'The token was made for another website.');
}

/**
 * The conversation that a caller may use under this id.
 *
 * @throws DirectLineError when it is not the caller's, or not there any more.
 */
export async function authorizeConversation(
  deps: Deps,
  caller: Caller,
  id: string,
): Promise<Binding> {
  if (caller.kind === 'token') {
    if (caller.claims.conv !== id) {
      throw new DirectLineError('BadToken', 'The token is for another conversation.');
    }
    return caller.claims;
  }
  const { organisation, id: bot } = caller.bot;
  const found = await deps.store.conversations.of(organisation).read(id);
  if (found?.conversation.bot !== bot) throw noConversation();
  const { userId } = found.conversation;
  return { conv: id, bot, org: organisation, ...(userId !== null && { user: userId }) };
}

/** The error of a conversation that is not there, or not any more. */
export function noConversation(): DirectLineError {
  return new DirectLineError('ConversationNotFound', 'There is no such conversation.');
}

async function botOfSecret(deps: Deps, secret: string): Promise<HostedBot> {
  const secrets = await deps.chat.secrets();
  const bot = deps.chat.bots().get(secrets.get(await sha256Hex(secret)) ?? '');
  if (!bot) throw new DirectLineError('BadToken', 'The token or secret is not valid.');
  return bot;
}
