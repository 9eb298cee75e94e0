import type { Handler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import { type ActivitySet, activityId } from './activity.ts';
import { authorize, authorizeConversation, noConversation } from './authorize.ts';
import { DirectLineError, tooMany } from './error.ts';
import { readPlace } from './place.ts';
import { readActivity } from './read-activity.ts';
import { readJson } from './read-json.ts';
import { takeTurn } from './take-turn.ts';
import { credentialsOf } from './token-routes.ts';

const PAGE = 100;

/** `GET /conversations/{id}/activities`: what has been said after a watermark. */
export function readActivities(deps: Deps): Handler<Env> {
  return async (c) => {
    const caller = await authorize(deps, credentialsOf(c.req.raw.headers, c.env.clientAddress));
    const { conv, org } = await authorizeConversation(deps, caller, c.req.param('id') ?? '');
    const after = readPlace(c.req.query('watermark'));
    const conversations = deps.store.conversations.of(org);
    const activities = await conversations.activities(conv, after, PAGE);
    const place = after + activities.length;
    const end = activities.length > 0 ? place : await endOf(deps, org, conv);
    // Not the end itself: something may have been said since the activities were read.
    const set: ActivitySet = { activities, watermark: String(Math.min(place, end)) };
    return c.json(set);
  };
}

/** The place of the last activity, for a reader who has read everything. */
async function endOf(deps: Deps, organisation: string, id: string): Promise<number> {
  const found = await deps.store.conversations.of(organisation).read(id);
  if (!found) throw noConversation();
  return found.conversation.lastSequence;
}

/**
 * `POST /conversations/{id}/activities`: takes what a person says or does. That somebody is typing is
 * nobody's business: it is not kept.
 */
export function postActivity(deps: Deps): Handler<Env> {
  return async (c) => {
    const caller = await authorize(deps, credentialsOf(c.req.raw.headers, c.env.clientAddress));
    const binding = await authorizeConversation(deps, caller, c.req.param('id') ?? '');
    const { chat } = deps.config;
    const sent = readActivity(await readJson(c.req.raw, chat.maxActivityBytes), chat);
    const admission = deps.chat.conversationRate.take(binding.conv);
    if (!admission.allowed) throw tooMany(admission.retryAfterSeconds);
    if (sent.content.type === 'typing') return c.json({ id: activityId(binding.conv, 0) });
    return c.json({
      id: await takeTurn(deps, { binding, sent, clientAddress: c.env.clientAddress }),
    });
  };
}

/**
 * `POST /conversations/{id}/upload`: no bot reads files, and what nobody reads is not taken. The body
 * is left unread.
 */
export function refuseUpload(deps: Deps): Handler<Env> {
  return async (c) => {
    const caller = await authorize(deps, credentialsOf(c.req.raw.headers, c.env.clientAddress));
    await authorizeConversation(deps, caller, c.req.param('id') ?? '');
    throw new DirectLineError('UploadsNotAllowed', 'Files are not taken here.');
  };
}
