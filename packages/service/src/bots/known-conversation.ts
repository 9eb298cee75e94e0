import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { checkOrigin } from '../direct-line/authorize.ts';
import { DirectLineError } from '../direct-line/error.ts';
import { readToken } from '../direct-line/token.ts';
import { isJson, readBody, UnusableBody } from '../http/body.ts';
import type { HostedBot } from './bot.ts';

const MAX_BYTES = 8192;
const DAY_SECONDS = 86_400;
const EPOCH = new Date(0);

const request = v.object({
  conversation_id: v.pipe(v.string(), v.maxLength(64)),
  token: v.pipe(v.string(), v.maxLength(4096)),
});

/**
 * The conversation that a browser asks to go on with, by showing a token of it that may have expired
 * since: no longer ago than the conversation is kept. Undefined when it shows none, or none that is
 * ours, of this bot and website, and still there: then a new conversation begins.
 */
export async function knownConversation(
  deps: Deps,
  bot: HostedBot,
  sent: Request,
): Promise<string | undefined> {
  const asked = v.safeParse(request, await readSent(sent));
  if (!asked.success) return undefined;
  const claims = await readSigned(deps, asked.output.token, sent.headers.get('Origin'));
  const keptSeconds = bot.public.retention_days * DAY_SECONDS;
  const isOurs =
    claims !== undefined &&
    claims.conv === asked.output.conversation_id &&
    claims.bot === bot.id &&
    claims.org === bot.organisation &&
    (claims.exp + keptSeconds) * 1000 > deps.now().getTime();
  if (!isOurs) return undefined;
  const found = await deps.store.conversations.of(bot.organisation).read(claims.conv);
  return found ? claims.conv : undefined;
}

/** What a token says, whenever it expires; undefined when it is not for this website. */
async function readSigned(deps: Deps, token: string, origin: string | null) {
  try {
    const claims = await readToken(await deps.chat.signer(), token, 'conversation', EPOCH);
    checkOrigin(claims, origin ?? undefined);
    return claims;
  } catch (error) {
    if (!(error instanceof DirectLineError)) throw error;
    return undefined;
  }
}

async function readSent(sent: Request): Promise<unknown> {
  if (!isJson(sent.headers.get('Content-Type'))) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(await readBody(sent, MAX_BYTES)));
  } catch (error) {
    if (error instanceof UnusableBody || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
