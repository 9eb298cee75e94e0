import { MASK } from '@auroraai/api-client/personal-data';
import type { ActionRequest } from '@auroraai/dialogue';
import type { HostedBot } from '../bots/bot.ts';
import { type BotTurn, type PerformAction, runBot } from '../bots/runner.ts';
import type { TurnTold } from '../bots/turn-told.ts';
import type { Deps } from '../deps.ts';
import { createSeat } from '../desk/create-seat.ts';
import { logFailure } from '../log-failure.ts';
import type { Conversation } from '../store/conversation-store.ts';
import type { DeskChange } from '../store/desk-store.ts';
import {
  type Activity,
  type ActivityContent,
  activityId,
  type ChannelAccount,
} from './activity.ts';
import { noConversation } from './authorize.ts';
import { DirectLineError } from './error.ts';
import { type Memory, readMemory } from './memory.ts';
import { withPlainCards } from './plain-cards.ts';
import type { TurnRequest } from './turn-request.ts';

/** What a turn came to, before it is kept. */
export interface Thought {
  /** What the person did, then what the bots answered. */
  activities: Activity[];
  memory: Memory;
  /** What the turn changes at a desk. */
  desk?: DeskChange | undefined;
  /** What is told of it once it is kept. */
  told: TurnTold[];
}

/** The event with which a client joins a conversation and says what it can show. */
const JOIN = 'webchat/join';

/** How long a bot may be busy before those who listen are shown that it is, milliseconds. */
const SHOW_TYPING_AFTER = 400;

/**
 * Thinks out a turn: the bot that talks answers, and where it refers the person to another bot of
 * this installation, that one goes on.
 */
export async function think(
  deps: Deps,
  conversation: Conversation,
  { binding, sent, clientAddress }: TurnRequest,
): Promise<Thought> {
  const kept = readMemory(conversation.memory, conversation.bot);
  const memory: Memory = { ...kept, states: { ...kept.states } };
  const seat = createSeat(deps, conversation, memory);
  const activities: Activity[] = [];
  const add = (content: ActivityContent, from: ChannelAccount) => {
    const sequence = conversation.lastSequence + activities.length + 1;
    activities.push(place(deps, conversation.id, sequence, content, from));
  };
  add(sent.content, { id: binding.user ?? sent.from, role: 'user' });
  const [first] = activities as [Activity];
  if (sent.content.name === JOIN) rememberClient(memory, sent.content.value);

  const isFirst = sent.content.type === 'message' && !kept.talked;
  if (isFirst) memory.talked = true;
  const told: TurnTold[] = [];
  const referred: { bot: HostedBot; values: Readonly<Record<string, unknown>> }[] = [];
  const run = async (bot: HostedBot, activity: Activity) => {
    const refer = (id: string, values: Readonly<Record<string, unknown>>) => {
      const other = deps.chat.bots().get(id);
      // One referral a turn: two bots that sent a person to one another would never end.
      if (!other || other === bot || referred.length > 0) return false;
      referred.push({ bot: other, values });
      return true;
    };
    const perform = deps.chat.performFor({
      organisation: conversation.organisation,
      bot: bot.id,
      conversation: conversation.id,
      clientAddress,
      refer,
      seat,
    });
    const done: { request: ActionRequest; result: unknown }[] = [];
    const noting: PerformAction = async (request) => {
      const result = await perform(request);
      done.push({ request, result });
      return result;
    };
    const parts = { ...deps, engine: bot.engine, perform: noting };
    const turn = await runBot(parts, memory.states[bot.id], { kind: 'activity', activity });
    const { state, trace } = turn;
    memory.states[bot.id] = state;
    told.push({ bot, activity, state, trace, done, isFirst: isFirst && told.length === 0 });
    for (const answer of turn.activities)
      add(answered(answer, memory, first), account(bot, memory));
    return turn;
  };

  const bot = deps.chat.bots().get(memory.talking) ?? deps.chat.bots().get(conversation.bot);
  if (!bot) throw noConversation();
  await showingTyping(deps, conversation, bot, run(bot, first)).catch((error: Error) => {
    logFailure(deps.log, error);
    throw new DirectLineError('BotError', 'The bot failed. Try again.');
  });
  for (const next of referred) {
    memory.talking = next.bot.id;
    await run(next.bot, joining(first, memory, next.values)).catch((error: Error) => {
      logFailure(deps.log, error);
      throw new DirectLineError('BotError', 'The bot failed. Try again.');
    });
  }
  return {
    activities: [withoutTokens(first), ...activities.slice(1)],
    memory,
    desk: seat.change,
    told,
  };
}

/** A transfer token that a page passed on is for the bot's use now; it is not kept. */
function withoutTokens(activity: Activity): Activity {
  if (activity.value === undefined) return activity;
  const written = JSON.stringify(activity.value).replace(/\b[0-9a-f]{64}\b/gi, MASK);
  return { ...activity, value: JSON.parse(written) };
}

/** An activity in its place in a conversation. */
export function place(
  deps: Deps,
  conversationId: string,
  sequence: number,
  content: ActivityContent,
  from: ChannelAccount,
): Activity {
  return {
    ...content,
    id: activityId(conversationId, sequence),
    timestamp: deps.now().toISOString(),
    channelId: 'directline',
    conversation: { id: conversationId },
    from,
  };
}

function rememberClient(memory: Memory, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const { cards, language } = value as Record<string, unknown>;
  memory.cards = cards === true;
  if (typeof language === 'string') memory.language = language.slice(0, 35);
}

function answered(answer: ActivityContent, memory: Memory, first: Activity): ActivityContent {
  const content = { replyToId: first.id, ...answer };
  return memory.cards ? content : withPlainCards(content);
}

/** A bot as people see it, in the language of their page. */
export function account(
  { id, public: { names, languages } }: HostedBot,
  memory: Memory,
): ChannelAccount {
  const name = names[memory.language ?? ''] ?? names[languages[0] ?? ''];
  return { id, role: 'bot', ...(name !== undefined && { name }) };
}

/** What a bot is told when a person is referred to it: the person joins, with what goes along. */
function joining(
  first: Activity,
  { cards, language }: Memory,
  values: Readonly<Record<string, unknown>>,
): Activity {
  const { id, timestamp, channelId, conversation, from } = first;
  return {
    ...{ id, timestamp, channelId, conversation, from },
    ...(first.locale !== undefined && { locale: first.locale }),
    type: 'event',
    name: JOIN,
    value: { cards, context: values, ...(language !== undefined && { language }) },
  };
}

/** Shows that a bot is busy while it calls somebody slow; nothing of that is kept. */
async function showingTyping(
  deps: Deps,
  { id }: Conversation,
  bot: HostedBot,
  turn: Promise<BotTurn>,
): Promise<void> {
  const show = () => {
    const from: ChannelAccount = { id: bot.id, role: 'bot' };
    // Without an id: it has no place in the conversation.
    const { id: _, ...typing } = place(deps, id, 0, { type: 'typing' }, from);
    deps.chat.streams.pass(id, typing);
  };
  const cancel = deps.later(show, SHOW_TYPING_AFTER);
  try {
    await turn;
  } finally {
    cancel();
  }
}
