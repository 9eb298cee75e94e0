import type { Handler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import { makeToken, newConversationId } from '../direct-line/tokens.ts';
import { ProblemError } from '../v2/problem.ts';
import type { HostedBot } from './bot.ts';
import { knownConversation } from './known-conversation.ts';

/** `GET /bots/{bot}`: what everybody may know of a bot, before talking with it. */
export function readBot(deps: Deps): Handler<Env> {
  return (c) => {
    const bot = findBot(deps, c.req.param('bot'));
    c.header('Cache-Control', 'public, max-age=300');
    return c.json(bot.public);
  };
}

/**
 * `POST /bots/{bot}/token`: a token for one conversation, of use on the asking website only; for the
 * same one again when the browser shows a token of it, however long the device has slept.
 */
export function giveBotToken(deps: Deps): Handler<Env> {
  return async (c) => {
    const bot = findBot(deps, c.req.param('bot'));
    const origin = c.req.header('Origin');
    const conversationId =
      (await knownConversation(deps, bot, c.req.raw)) ?? newConversationId(deps);
    const { token, expiresIn } = await makeToken(
      deps,
      {
        conv: conversationId,
        bot: bot.id,
        org: bot.organisation,
        ...(origin !== undefined && { origins: [origin] }),
      },
      'conversation',
    );
    return c.json({ conversationId, token, expires_in: expiresIn });
  };
}

function findBot(deps: Deps, id: string | undefined): HostedBot {
  const bot = deps.chat.bots().get(id ?? '');
  if (!bot) throw new ProblemError('not-found', 'There is no such bot.');
  return bot;
}
