import type { Deps } from '../deps.ts';
import type { Conversation } from '../store/conversation-store.ts';
import { type Activity, activityId } from './activity.ts';
import { noConversation } from './authorize.ts';
import { DirectLineError } from './error.ts';
import type { SentActivity } from './read-activity.ts';
import { think } from './think.ts';
import type { Binding } from './tokens.ts';
import { QueueFull } from './turn-queue.ts';

/** How often a turn is thought out anew when another instance was first. */
const ATTEMPTS = 8;

/** What somebody did in a conversation, and from where. */
export interface TurnRequest {
  binding: Binding;
  sent: SentActivity;
  clientAddress: string | undefined;
}

/**
 * Takes what a person sent together with the bot's answer into the conversation, in one step: either
 * all of it is kept or nothing is, and what was sent twice is kept once.
 *
 * @returns the id of the person's activity.
 * @throws DirectLineError when there is no such conversation or bot, or the bot fails.
 */
export async function takeTurn(deps: Deps, request: TurnRequest): Promise<string> {
  const started = deps.now().getTime();
  try {
    return await deps.chat.turns.run(request.binding.conv, () => attempt(deps, request));
  } catch (error) {
    if (!(error instanceof QueueFull)) throw error;
    throw new DirectLineError('TooManyRequests', 'Wait for the answers.', { 'Retry-After': '1' });
  } finally {
    deps.metrics.observe('chat_turn', (deps.now().getTime() - started) / 1000, {});
  }
}

async function attempt(deps: Deps, request: TurnRequest): Promise<string> {
  const { binding, sent } = request;
  const conversations = deps.store.conversations.of(binding.org);
  for (let time = 0; time < ATTEMPTS; time += 1) {
    const found = await conversations.read(binding.conv, sent.clientActivityId);
    if (!found) throw noConversation();
    const { conversation, known } = found;
    if (known !== null) return activityId(conversation.id, known);
    const { activities, memory } = await think(deps, conversation, request);
    const kept = await conversations.commit(conversation.id, {
      version: conversation.version,
      at: deps.now(),
      memory,
      activities,
      clientActivityId: sent.clientActivityId,
    });
    if (kept) return tell(deps, conversation, activities);
  }
  throw new DirectLineError('ServiceError', 'The conversation is too busy. Try again.');
}

/** Passes a kept turn on to those who listen; gives the id of its first activity. */
function tell(deps: Deps, { id, lastSequence }: Conversation, activities: Activity[]): string {
  deps.chat.streams.grown(id, lastSequence + activities.length, activities);
  deps.metrics.count('chat_turns', {});
  return activityId(id, lastSequence + 1);
}
