import type { Deps } from '../deps.ts';
import type { ActivitySet } from '../direct-line/activity.ts';
import { DirectLineError, tooMany } from '../direct-line/error.ts';
import { readActivity } from '../direct-line/read-activity.ts';
import { takeTurn } from '../direct-line/take-turn.ts';
import { readToken } from '../direct-line/token.ts';
import { type Binding, makeToken, newConversationId } from '../direct-line/tokens.ts';
import { organisationOf } from '../http/origin.ts';
import { toContent } from './payload.ts';
import { toUtterances } from './to-utterances.ts';
import type { OriginalUtterance } from './wire.ts';

/** Who asks for a session, and for which one. */
export interface OriginalSessionRequest {
  /** The session that the widget remembers, or null for a new one. */
  sessionId: string | null;
  bot: string;
  /** The website on which the widget is, and the address under which it reached us. */
  origin: string | undefined;
  url: string;
  clientAddress: string | undefined;
}

/** A conversation as the original widget holds it. */
export interface OriginalSession {
  /** What the widget remembers: a signed name of the conversation, good while that is kept. */
  sessionId: string;
  /** Takes `user_uttered`; throws a DirectLineError with a reason when it cannot. */
  utter(message: unknown, customData: unknown): Promise<void>;
  /** Passes on what the bot says from now on; returns what stops it. */
  listen(say: (utterance: OriginalUtterance) => void): () => void;
}

/**
 * Opens a session for the original widget: the one that it remembers, where that is still there, or
 * a new one.
 *
 * @throws DirectLineError for a website that is not let in, or a bot that is not there.
 */
export async function openOriginalSession(
  deps: Deps,
  request: OriginalSessionRequest,
): Promise<OriginalSession> {
  await limit(deps, request);
  if (organisationOf(deps.config, request.origin, request.url) === null) {
    throw new DirectLineError('OriginNotAllowed', 'The origin is not among the configured ones.');
  }
  const known = request.sessionId ? await recall(deps, request.sessionId, request.bot) : null;
  const { binding, after } = known ?? { binding: await begin(deps, request.bot), after: 0 };
  if (deps.chat.streams.openOf(binding.conv) >= deps.config.chat.maxStreams) throw tooMany(5);
  const { token: sessionId } = await makeToken(deps, binding, 'session');
  return {
    sessionId,
    async utter(message, customData) {
      if (typeof message !== 'string') {
        throw new DirectLineError('BadArgument', 'message must be a text.');
      }
      await limit(deps, request);
      const admission = deps.chat.conversationRate.take(binding.conv);
      if (!admission.allowed) throw tooMany(admission.retryAfterSeconds);
      const data = typeof customData === 'object' && customData !== null ? customData : {};
      const content = { from: { id: 'user' }, ...toContent(message, { ...data }) };
      const sent = readActivity(content, deps.config.chat);
      await takeTurn(deps, { binding, sent, clientAddress: request.clientAddress });
    },
    listen(say) {
      const place = { conversationId: binding.conv, organisation: binding.org, after };
      return deps.chat.streams.add(place, {
        send(frame) {
          if (frame === '') return;
          const { activities } = JSON.parse(frame) as ActivitySet;
          for (const utterance of activities.flatMap((one) => toUtterances(one))) say(utterance);
        },
        // The socket beneath tells the widget; it opens its session again and goes on.
        close: () => {},
      });
    },
  };
}

async function limit(deps: Deps, { clientAddress }: OriginalSessionRequest): Promise<void> {
  if (clientAddress === undefined) return;
  const admission = deps.chat.clientRate.take(await deps.addresses.hash(clientAddress));
  if (!admission.allowed) throw tooMany(admission.retryAfterSeconds);
}

/** The conversation of a remembered session, or null: a new one takes its place without a word. */
async function recall(
  deps: Deps,
  sessionId: string,
  bot: string,
): Promise<{ binding: Binding; after: number } | null> {
  try {
    const claims = await readToken(await deps.chat.signer(), sessionId, 'session', deps.now());
    if (claims.bot !== bot) return null;
    const found = await deps.store.conversations.of(claims.org).read(claims.conv);
    return found ? { binding: claims, after: found.conversation.lastSequence } : null;
  } catch (error) {
    if (error instanceof DirectLineError) return null;
    throw error;
  }
}

async function begin(deps: Deps, id: string): Promise<Binding> {
  const bot = deps.chat.bots().get(id);
  if (!bot) throw new DirectLineError('NotFound', 'There is no such bot.');
  const conv = newConversationId(deps);
  const start = { id: conv, bot: id, userId: null, at: deps.now() };
  await deps.store.conversations.of(bot.organisation).start(start);
  deps.metrics.count('chat_conversations', { bot: id });
  return { conv, bot: id, org: bot.organisation };
}
