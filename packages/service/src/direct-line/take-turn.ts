import type { Deps } from '../deps.ts';
import { countChange } from '../desk/change-conversation.ts';
import { tendLater } from '../desk/tend.ts';
import type { Conversation } from '../store/conversation-store.ts';
import { activityId } from './activity.ts';
import { noConversation } from './authorize.ts';
import { DirectLineError } from './error.ts';
import { think } from './think.ts';
import { QueueFull } from './turn-queue.ts';
import type { TurnRequest } from './turn-request.ts';

/** How often a turn is thought out anew when another instance was first. */
const ATTEMPTS = 8;

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
  for (let time = 0; time < ATTEMPTS; time += 1) {
    const found = await find(deps, request);
    const { conversation, known } = found;
    if (known !== null) {
      // The instance that took it may have died before it told the others.
      deps.chat.streams.grown(binding.conv, conversation.lastSequence);
      return activityId(binding.conv, known);
    }
    const { activities, memory, desk, told } = await think(deps, conversation, request);
    const turn = {
      version: conversation.version,
      at: deps.now(),
      memory,
      activities,
      clientActivityId: sent.clientActivityId,
      ...(desk && { desk }),
    };
    const isKept = await deps.store.conversations.of(binding.org).commit(binding.conv, turn);
    if (isKept) {
      const lastSequence = conversation.lastSequence + activities.length;
      const left = { version: turn.version + 1, lastSequence, lastAt: turn.at, memory };
      deps.chat.recent.set(binding.conv, { ...conversation, ...left });
      deps.chat.streams.grown(binding.conv, lastSequence, activities);
      if (desk) {
        countChange(deps, desk);
        // Whoever stood behind has moved.
        if (desk.outcome) tendLater(deps, binding.org, desk.outcome.desk);
      }
      for (const one of told) deps.onTurn(one);
      deps.metrics.count('chat_turns', {});
      return activityId(binding.conv, conversation.lastSequence + 1);
    }
    // Another instance was first, or this was sent before: what is kept says which.
    deps.chat.recent.delete(binding.conv);
  }
  throw new DirectLineError('ServiceError', 'The conversation is too busy. Try again.');
}

/** The conversation as far as this instance knows it, which the commit will check, or as it is kept. */
async function find(
  deps: Deps,
  { binding, sent }: TurnRequest,
): Promise<{ conversation: Conversation; known: number | null }> {
  const recent = deps.chat.recent.get(binding.conv);
  if (recent?.organisation === binding.org) return { conversation: recent, known: null };
  const found = await deps.store.conversations
    .of(binding.org)
    .read(binding.conv, sent.clientActivityId);
  if (!found) throw noConversation();
  return found;
}
