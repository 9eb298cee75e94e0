import type { Deps } from '../deps.ts';
import { toBase64Url } from './signer.ts';
import { type TokenClaims, type TokenUse, writeToken } from './token.ts';

/** How long a stream may be opened with the token in its address, seconds. */
const STREAM_SECONDS = 60;
const DAY_SECONDS = 86_400;

/** In which conversation a token lets its holder talk. */
export type Binding = Pick<TokenClaims, 'conv' | 'bot' | 'org' | 'user' | 'origins'>;

/** A new id for a conversation: 128 bits of chance, 22 characters. */
export function newConversationId(deps: Deps): string {
  return toBase64Url(deps.randomBytes(16));
}

/** Makes a token for a conversation, or a short-lived one for opening a stream of it. */
export async function makeToken(
  deps: Deps,
  { conv, bot, org, user, origins }: Binding,
  use: TokenUse,
): Promise<{ token: string; expiresIn: number }> {
  const expiresIn = secondsOf(deps, use, bot);
  const iat = Math.floor(deps.now().getTime() / 1000);
  const claims: TokenClaims = {
    use,
    conv,
    bot,
    org,
    ...(user !== undefined && { user }),
    ...(origins !== undefined && { origins }),
    iat,
    exp: iat + expiresIn,
  };
  return { token: await writeToken(await deps.chat.signer(), claims), expiresIn };
}

function secondsOf(deps: Deps, use: TokenUse, bot: string): number {
  if (use === 'stream') return STREAM_SECONDS;
  if (use === 'conversation') return deps.config.chat.tokenSeconds;
  // As long as the conversation itself is kept.
  return (deps.chat.bots().get(bot)?.public.retention_days ?? 1) * DAY_SECONDS;
}

/** What Direct Line answers when a conversation begins or is joined again. */
export async function describeConversation(
  deps: Deps,
  binding: Binding,
  watermark: number,
  requestUrl: string,
): Promise<Record<string, unknown>> {
  const [talk, stream] = await Promise.all([
    makeToken(deps, binding, 'conversation'),
    makeToken(deps, binding, 'stream'),
  ]);
  const base = streamBase(deps.config.publicBaseUrl, requestUrl);
  const query = new URLSearchParams({ watermark: String(watermark), t: stream.token });
  return {
    conversationId: binding.conv,
    token: talk.token,
    expires_in: talk.expiresIn,
    streamUrl: `${base}/v3/directline/conversations/${binding.conv}/stream?${query}`,
  };
}

/**
 * Where streams are opened: at the public address; without TLS, which is for trying out, at the one by
 * which the caller came, since a page may not reach this machine by another of its names.
 */
export function streamBase(publicBaseUrl: string, requestUrl: string): string {
  const base = publicBaseUrl.startsWith('https:') ? publicBaseUrl : new URL(requestUrl).origin;
  return base.replace(/^http/, 'ws');
}
