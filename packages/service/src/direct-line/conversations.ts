import type { Handler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import { authorize, authorizeConversation, noConversation } from './authorize.ts';
import { readPlace } from './place.ts';
import { credentialsOf } from './token-routes.ts';
import { type Binding, describeConversation, newConversationId } from './tokens.ts';

/** `POST /conversations`: begins the conversation of a token, or a new one for a secret. */
export function startConversation(deps: Deps): Handler<Env> {
  return async (c) => {
    const caller = await authorize(deps, credentialsOf(c.req.raw.headers, c.env.clientAddress));
    const binding: Binding =
      caller.kind === 'token'
        ? caller.claims
        : { conv: newConversationId(deps), bot: caller.bot.id, org: caller.bot.organisation };
    if (!deps.chat.bots().has(binding.bot)) throw noConversation();
    const outcome = await deps.store.conversations.of(binding.org).start({
      id: binding.conv,
      bot: binding.bot,
      userId: binding.user ?? null,
      at: deps.now(),
    });
    if (outcome === 'deleted') throw noConversation();
    if (outcome === 'started') deps.metrics.count('chat_conversations', { bot: binding.bot });
    const description = await describeConversation(deps, binding, 0, c.req.url);
    return c.json(description, outcome === 'started' ? 201 : 200);
  };
}

/** `GET /conversations/{id}`: joins a conversation again, with an address for a new stream. */
export function joinConversation(deps: Deps): Handler<Env> {
  return async (c) => {
    const caller = await authorize(deps, credentialsOf(c.req.raw.headers, c.env.clientAddress));
    const binding = await authorizeConversation(deps, caller, c.req.param('id') ?? '');
    const after = readPlace(c.req.query('watermark'));
    const found = await deps.store.conversations.of(binding.org).read(binding.conv);
    if (!found) throw noConversation();
    return c.json(await describeConversation(deps, binding, after, c.req.url));
  };
}

/** `DELETE /conversations/{id}`: everything kept of a conversation is gone afterwards. */
export function removeConversation(deps: Deps): Handler<Env> {
  return async (c) => {
    const caller = await authorize(deps, credentialsOf(c.req.raw.headers, c.env.clientAddress));
    const { conv, org } = await authorizeConversation(deps, caller, c.req.param('id') ?? '');
    await deps.store.conversations.of(org).delete(conv, deps.now());
    deps.chat.recent.delete(conv);
    deps.chat.streams.close(1000, 'Deleted.', conv);
    return c.body(null, 204);
  };
}
