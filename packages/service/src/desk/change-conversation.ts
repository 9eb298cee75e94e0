import type { HandoffResult } from '@auroraai/dialogue';
import { runBot } from '../bots/runner.ts';
import type { Deps } from '../deps.ts';
import type { Activity, ActivityContent, ChannelAccount } from '../direct-line/activity.ts';
import { type Memory, readMemory } from '../direct-line/memory.ts';
import { account, place as putInPlace } from '../direct-line/think.ts';
import { QueueFull } from '../direct-line/turn-queue.ts';
import type { Conversation } from '../store/conversation-store.ts';
import type { DeskChange, DeskPlace } from '../store/desk-store.ts';
import { createSeat } from './create-seat.ts';
import { tooOften } from './refusals.ts';

/** How often a change is thought out anew when somebody else changed the conversation first. */
const ATTEMPTS = 8;

/** What the desk does to a conversation. */
export interface Step {
  change?: DeskChange;
  /** What the bot is told of the hand-over; it tells the person. */
  result?: HandoffResult;
  /** Something that stands in the conversation as it is. */
  add?: { content: ActivityContent; from?: ChannelAccount };
}

/** What came of a change. */
export type Changed =
  | { outcome: 'changed' | 'known'; sequence: number }
  /** The conversation has been deleted, or never was. */
  | { outcome: 'no-conversation' }
  /** `decide` refused. */
  | { outcome: 'refused' };

/** Which conversation is changed. */
export interface Subject {
  organisation: string;
  conversation: string;
  /** The sender's own id of what is added, by which a repetition is known. */
  clientActivityId?: string;
}

/**
 * Changes a conversation from the desk's side, in one turn: kept whole or not at all, and exactly one
 * of several that come at once. `decide` is asked again when the conversation has changed meanwhile.
 */
export async function changeConversation(
  deps: Deps,
  subject: Subject,
  decide: (place: DeskPlace | null, memory: Memory) => Step | null,
): Promise<Changed> {
  const { organisation, conversation: id, clientActivityId = null } = subject;
  const attempt = async (): Promise<Changed> => {
    const conversations = deps.store.conversations.of(organisation);
    for (let time = 0; time < ATTEMPTS; time += 1) {
      const found = await conversations.read(id, clientActivityId);
      if (!found) return { outcome: 'no-conversation' };
      const { conversation, known } = found;
      if (known !== null) {
        deps.chat.streams.grown(id, conversation.lastSequence);
        return { outcome: 'known', sequence: known };
      }
      // Read after the conversation: when it has changed since, the version will not fit.
      const place = await deps.store.desks.of(organisation).place(id);
      const memory = copyMemory(conversation);
      const step = decide(place, memory);
      if (!step) return { outcome: 'refused' };
      const activities = await carryOut(deps, conversation, memory, step);
      const { version, lastSequence } = conversation;
      const { change: desk } = step;
      const kept = { version, at: deps.now(), memory, activities, clientActivityId };
      if (await conversations.commit(id, { ...kept, ...(desk && { desk }) })) {
        deps.chat.recent.delete(id);
        deps.chat.streams.grown(id, lastSequence + activities.length, activities);
        if (desk) countChange(deps, desk);
        return { outcome: 'changed', sequence: lastSequence + 1 };
      }
      deps.chat.recent.delete(id);
    }
    throw new Error('The conversation is too busy.');
  };
  try {
    return await deps.chat.turns.run(id, attempt);
  } catch (error) {
    throw error instanceof QueueFull ? tooOften(1) : error;
  }
}

/** Counts what a kept turn changed at a desk. */
export function countChange({ metrics }: Pick<Deps, 'metrics'>, change: DeskChange): void {
  const { outcome, place } = change;
  if (!outcome) {
    if (place?.state === 'queued') metrics.count('desk_requests', {});
    return;
  }
  metrics.count('desk_outcomes', { ending: outcome.ending });
  metrics.observe('desk_wait', outcome.waited, { ending: outcome.ending });
  if (outcome.served !== null) metrics.observe('desk_talk', outcome.served, {});
}

function copyMemory(conversation: Conversation): Memory {
  const kept = readMemory(conversation.memory, conversation.bot);
  return { ...kept, states: { ...kept.states } };
}

async function carryOut(
  deps: Deps,
  conversation: Conversation,
  memory: Memory,
  { change, result, add }: Step,
): Promise<Activity[]> {
  const activities: Activity[] = [];
  const put = (content: ActivityContent, from: ChannelAccount) => {
    const sequence = conversation.lastSequence + activities.length + 1;
    activities.push(putInPlace(deps, conversation.id, sequence, content, from));
  };
  const { handOver } = memory;
  const bot = deps.chat.bots().get(handOver?.bot ?? memory.talking);
  const speaker = bot ? account(bot, memory) : { id: conversation.bot, role: 'bot' as const };
  if (add) put(add.content, add.from ?? speaker);
  if (change?.place === null) delete memory.handOver;
  if (!result) return activities;
  if (!bot || !handOver) {
    put({ type: 'event', name: 'auroraai/handoff', value: result }, speaker);
    return activities;
  }
  // Who talks with the adviser comes back to the bot that asked for them.
  memory.talking = bot.id;
  const perform = deps.chat.performFor({
    organisation: conversation.organisation,
    bot: bot.id,
    conversation: conversation.id,
    clientAddress: undefined,
    refer: () => false,
    seat: createSeat(deps, conversation, memory),
  });
  const input = { kind: 'action-result' as const, id: handOver.action, result };
  const turn = await runBot({ ...deps, engine: bot.engine, perform }, memory.states[bot.id], input);
  memory.states[bot.id] = turn.state;
  for (const content of turn.activities) put(content, speaker);
  const suggested = turn.activities.findLast(({ type }) => type === 'message')?.suggestedActions;
  if (memory.handOver && suggested) memory.handOver = { ...handOver, suggested };
  return activities;
}
