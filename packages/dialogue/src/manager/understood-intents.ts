import type { ReadIntent } from '../understanding/index.ts';
import { holds } from './conditions.ts';
import { thresholdsOf } from './thresholds.ts';
import type { Message, Turn } from './turn.ts';

/** The intents that may be acted on, with what a message must at least be sure of. */
export function understoodIntents(turn: Turn, message: Message, least: number): ReadIntent[] {
  const { outOfScope, intents } = message.reading;
  if (outOfScope >= thresholdsOf(turn).outOfScope) return [];
  return intents.filter(({ intent, confidence }) => confidence >= least && canBegin(turn, intent));
}

/** Whether something happens when a person means this intent. */
export function canBegin(turn: Turn, name: string): boolean {
  const flows = turn.trained.starts.intents.get(name) ?? [];
  const begins = flows.some((flow) => !flow.start?.if || holds(turn, flow.start.if));
  return begins || turn.trained.intents.get(name)?.answer !== undefined;
}
