import { runBot } from '../bots/runner.ts';
import type { Deps } from '../deps.ts';
import { logFailure } from '../log-failure.ts';
import type { Conversation } from '../store/conversation-store.ts';
import {
  type Activity,
  type ActivityContent,
  activityId,
  type ChannelAccount,
} from './activity.ts';
import { noConversation } from './authorize.ts';
import { DirectLineError } from './error.ts';
import { type Memory, readMemory } from './memory.ts';
import type { SentActivity } from './read-activity.ts';
import type { Binding } from './tokens.ts';
import { QueueFull } from './turn-queue.ts';

/** How often a turn is thought out anew when another instance was first. */
const ATTEMPTS = 8;

/**
 * Takes what a person sent together with the bot's answer into the conversation, in one step: either
 * all of it is kept or nothing is, and what was sent twice is kept once.
 *
 * @returns the id of the person's activity.
 * @throws DirectLineError when there is no such conversation or bot, or the bot fails.
 */
export async function takeTurn(deps: Deps, binding: Binding, sent: SentActivity): Promise<string> {
  const started = deps.now().getTime();
  try {
    return await deps.chat.turns.run(binding.conv, () => attempt(deps, binding, sent));
  } catch (error) {
    if (!(error instanceof QueueFull)) throw error;
    throw new DirectLineError('TooManyRequests', 'Wait for the answers.', { 'Retry-After': '1' });
  } finally {
    deps.metrics.observe('chat_turn', (deps.now().getTime() - started) / 1000, {});
  }
}

async function attempt(deps: Deps, binding: Binding, sent: SentActivity): Promise<string> {
  const conversations = deps.store.conversations.of(binding.org);
  for (let time = 0; time < ATTEMPTS; time += 1) {
    const found = await conversations.read(binding.conv, sent.clientActivityId);
    if (!found) throw noConversation();
    const { conversation, known } = found;
    if (known !== null) return activityId(conversation.id, known);
    const { activities, memory } = await think(deps, binding, conversation, sent);
    const kept = await conversations.commit(conversation.id, {
      version: conversation.version,
      at: deps.now(),
      memory,
      activities,
      clientActivityId: sent.clientActivityId,
    });
    if (!kept) continue;
    const [first] = activities as [Activity, ...Activity[]];
    deps.chat.streams.grown(
      conversation.id,
      conversation.lastSequence + activities.length,
      activities,
    );
    deps.metrics.count('chat_activities', { from: 'person' });
    return first.id;
  }
  throw new DirectLineError('ServiceError', 'The conversation is too busy. Try again.');
}

async function think(
  deps: Deps,
  binding: Binding,
  conversation: Conversation,
  { content, from }: SentActivity,
): Promise<{ activities: Activity[]; memory: Memory }> {
  const bot = deps.chat.bots().get(conversation.bot);
  if (!bot) throw noConversation();
  const memory = readMemory(conversation.memory);
  const person: ChannelAccount = { id: binding.user ?? from, role: 'user' };
  const place = (added: ActivityContent, account: ChannelAccount, offset: number): Activity => ({
    ...added,
    id: activityId(conversation.id, conversation.lastSequence + offset),
    timestamp: deps.now().toISOString(),
    channelId: 'directline',
    conversation: { id: conversation.id },
    from: account,
  });
  const first = place(content, person, 1);
  const context = {
    organisation: conversation.organisation,
    bot: bot.id,
    conversationId: conversation.id,
  };
  const turn = await runBot(
    { ...deps, bot, perform: deps.chat.actionsFor(context) },
    memory.bot,
    first,
  ).catch((error: Error) => {
    logFailure(deps.log, error);
    throw new DirectLineError('BotError', 'The bot failed. Try again.');
  });
  const account: ChannelAccount = { id: bot.id, role: 'bot' };
  const answers = turn.activities.map((answer, at) =>
    place({ replyToId: first.id, ...answer }, account, at + 2),
  );
  return { activities: [first, ...answers], memory: { ...memory, bot: turn.state } };
}
