import type { Context, Handler } from 'hono';
import * as v from 'valibot';
import type { Deps, Env } from '../deps.ts';
import { activityId } from '../direct-line/activity.ts';
import { readMemory } from '../direct-line/memory.ts';
import { place as putInPlace } from '../direct-line/think.ts';
import { readJson } from '../v2/read-request.ts';
import { object, oneOf, text } from '../v2/schemas.ts';
import { type Changed, changeConversation } from './change-conversation.ts';
import { endPlace } from './ending.ts';
import { humanAccount, humanMessage } from './human-message.ts';
import { asDeskMessage } from './messages.ts';
import { deleted, noPlace, notYours } from './refusals.ts';
import { readAdviser } from './sign-in.ts';
import { tendLater } from './tend.ts';
import type { AdviserClaims } from './token.ts';
import { readWatermark } from './watermark.ts';

const PAGE = 100;

/** `POST /desk/places/{id}/take`: the adviser answers this person; of several who try, exactly one does. */
export function takePlace(deps: Deps): Handler<Env> {
  return async (c) => {
    const { adviser, subject } = await read(deps, c);
    const { id, name, desk, org } = adviser;
    await deps.store.desks.of(org).onDuty(desk, { id, name }, deps.now());
    let isMine = false;
    const changed = await changeConversation(deps, subject, (place) => {
      isMine = place?.adviser?.id === id && place.desk === desk;
      if (place?.state !== 'queued' || place.desk !== desk) return null;
      const taken = { state: 'connected', takenAt: deps.now(), adviser: { id, name } } as const;
      return { change: { place: { ...place, ...taken } }, result: { state: 'connected', name } };
    });
    if (!isMine) await check(deps, adviser, subject.conversation, changed);
    tendLater(deps, org, desk);
    return c.body(null, 204);
  };
}

/** `GET /desk/places/{id}/messages`: what has been said, as far as the person lets the adviser read. */
export function readMessages(deps: Deps): Handler<Env> {
  return async (c) => {
    const { adviser, subject } = await read(deps, c);
    const { conversation: id } = subject;
    const watermark = readWatermark(c.req.query('watermark'));
    const conversations = deps.store.conversations.of(adviser.org);
    const found = await conversations.read(id);
    const { handOver } = readMemory(found?.conversation.memory, '');
    const place = await deps.store.desks.of(adviser.org).place(id);
    if (!place || !handOver) {
      const state = await endOf(deps, adviser, found !== null, id);
      return c.json({ state, messages: [], watermark: String(watermark) });
    }
    if (!isOf(adviser, place)) throw notYours();
    const after = Math.max(watermark, handOver.from - 1);
    const activities = await conversations.activities(id, after, PAGE);
    return c.json({
      state: 'open',
      messages: activities.flatMap((activity) => asDeskMessage(activity)),
      watermark: String(after + activities.length),
    });
  };
}

const message = object({
  text: v.pipe(
    text(),
    v.transform((written) => written.trim()),
    v.minLength(1, 'must not be empty'),
    v.maxLength(4000, 'may have at most 4000 characters'),
  ),
  client_id: v.pipe(text(), v.regex(/^[\w-]{1,64}$/, 'must be an id')),
});

/** `POST /desk/places/{id}/messages`: the adviser says something; sent twice it is said once. */
export function writeMessage(deps: Deps): Handler<Env> {
  return async (c) => {
    const { adviser, subject } = await read(deps, c);
    const { text: written, client_id: clientId } = await readJson(deps, c.req.raw, message);
    const clientActivityId = `desk ${adviser.id} ${clientId}`;
    const changed = await changeConversation(
      deps,
      { ...subject, clientActivityId },
      (place, memory) => {
        if (!isOf(adviser, place)) return null;
        const content = humanMessage(written, memory.handOver?.suggested);
        return { add: { content, from: humanAccount(adviser) } };
      },
    );
    const sequence = await check(deps, adviser, subject.conversation, changed);
    return c.json({ id: activityId(subject.conversation, sequence) });
  };
}

/** `POST /desk/places/{id}/typing`: the person sees that the adviser writes; nothing of it is kept. */
export function showTyping(deps: Deps): Handler<Env> {
  return async (c) => {
    const { adviser, subject } = await read(deps, c);
    await ownPlace(deps, adviser, subject.conversation);
    const content = { type: 'typing' };
    const from = humanAccount(adviser);
    const { id: _, ...typing } = putInPlace(deps, subject.conversation, 0, content, from);
    deps.show(subject.conversation, typing);
    return c.body(null, 204);
  };
}

const ending = object({
  to: oneOf(['bot', 'feedback']),
});

/** `POST /desk/places/{id}/end`: gives the person back to the bot, or ends the conversation with feedback. */
export function endTalk(deps: Deps): Handler<Env> {
  return async (c) => {
    const { adviser, subject } = await read(deps, c);
    const { to } = await readJson(deps, c.req.raw, ending);
    const over = to === 'feedback';
    const changed = await changeConversation(deps, subject, (place) =>
      place && isOf(adviser, place)
        ? {
            change: endPlace(place, 'served', deps.now()),
            result: { state: 'ended', ...(over && { over }) },
          }
        : null,
    );
    await check(deps, adviser, subject.conversation, changed);
    tendLater(deps, adviser.org, adviser.desk);
    return c.body(null, 204);
  };
}

type Place = Awaited<ReturnType<ReturnType<Deps['store']['desks']['of']>['place']>>;

function isOf({ desk, id }: AdviserClaims, place: Place): boolean {
  return place?.state === 'connected' && place.desk === desk && place.adviser?.id === id;
}

async function read(deps: Deps, c: Context<Env>) {
  const adviser = await readAdviser(deps, c.req.header('Authorization'));
  const subject = { organisation: adviser.org, conversation: c.req.param('id') ?? '' };
  return { adviser, subject };
}

/** How a talk ended that somebody still reads: an end is no error to them. */
async function endOf(
  { store }: Deps,
  adviser: AdviserClaims,
  isThere: boolean,
  id: string,
): Promise<'over' | 'deleted'> {
  if (isThere) return 'over';
  if (await store.conversations.of(adviser.org).isDeleted(id)) return 'deleted';
  throw noPlace();
}

/** The adviser's own place; throws the problem that says why it is not. */
async function ownPlace(deps: Deps, adviser: AdviserClaims, id: string): Promise<void> {
  if (isOf(adviser, await deps.store.desks.of(adviser.org).place(id))) return;
  throw await refusal(deps, adviser, id);
}

/** The place of what was changed; throws the problem that says why nothing was. */
async function check(
  deps: Deps,
  adviser: AdviserClaims,
  id: string,
  changed: Changed,
): Promise<number> {
  if ('sequence' in changed) return changed.sequence;
  throw await refusal(deps, adviser, id);
}

async function refusal({ store }: Deps, { org }: AdviserClaims, id: string) {
  const conversations = store.conversations.of(org);
  if (await conversations.isDeleted(id)) return deleted();
  return (await conversations.read(id)) ? notYours() : noPlace();
}
