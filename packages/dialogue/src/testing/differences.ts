import type { Expectation } from '../bot/dialogue-test.ts';
import { handlerOf, openFrame } from '../manager/frames.ts';
import type { ConversationState } from '../manager/state.ts';
import type { TraceStep } from '../manager/trace.ts';
import type { TrainedBot } from '../manager/trained-bot.ts';
import { beginTurn } from '../manager/turn.ts';
import type { Exchange } from './conversation.ts';

/** What of a reply is not as expected, in sentences. */
export function differences(
  trained: TrainedBot,
  expected: Expectation,
  exchange: Exchange,
  state: ConversationState | undefined,
): string[] {
  const found: string[] = [];
  const { trace, activities, actions } = exchange;
  const compare = (what: string, wanted: unknown, actual: unknown) => {
    if (wanted === undefined || JSON.stringify(wanted) === JSON.stringify(actual ?? null)) return;
    found.push(
      `${what}: expected ${JSON.stringify(wanted)}, was ${JSON.stringify(actual ?? null)}.`,
    );
  };
  const said = stepsOf(trace, 'said').map(({ answer }) => answer);
  if (expected.answers && !isInOrder(expected.answers, said)) {
    compare('answers', expected.answers, said);
  }
  const asked = actions.map(({ kind }) => kind);
  if (expected.actions && (expected.actions.length === 0 || !isInOrder(expected.actions, asked))) {
    compare('actions', expected.actions, asked);
  }
  const whole = activities
    .map(({ text = '' }) => text)
    .join('\n')
    .toLowerCase();
  for (const text of expected.says ?? []) {
    if (!whole.includes(text.toLowerCase())) found.push(`says: "${text}" is not in the reply.`);
  }
  for (const text of expected.saysNot ?? []) {
    if (whole.includes(text.toLowerCase())) found.push(`saysNot: "${text}" is in the reply.`);
  }
  compare('intent', expected.intent, stepsOf(trace, 'intents')[0]?.candidates[0]?.intent);
  compare('language', expected.language, state?.language);
  for (const [slot, value] of Object.entries(expected.slots ?? {})) {
    compare(`slot ${slot}`, value, state?.slots[slot]);
  }
  if (expected.asking !== undefined) compare('asking', expected.asking, asking(trained, state));
  if (expected.crisis !== undefined) compare('crisis', expected.crisis, crisisOf(trace));
  compare('human', expected.human, isHuman(exchange));
  compare('ended', expected.ended, state?.ended);
  return found;
}

function stepsOf<S extends TraceStep['step']>(trace: readonly TraceStep[], step: S) {
  return trace.filter((one): one is Extract<TraceStep, { step: S }> => one.step === step);
}

/** Whether all of `wanted` are in `actual`, in that order. */
function isInOrder(wanted: readonly string[], actual: readonly string[]): boolean {
  let at = 0;
  for (const one of actual) if (one === wanted[at]) at += 1;
  return at === wanted.length;
}

function crisisOf(trace: readonly TraceStep[]): string | false {
  const detail = stepsOf(trace, 'decided').find(({ rule }) => rule === 'crisis')?.detail;
  return detail?.split(':')[0] ?? false;
}

function isHuman({ activities, actions }: Exchange): boolean {
  const told = activities.some(({ name }) => name === 'auroraai/handoff');
  return told || actions.some(({ kind }) => kind === 'handoff');
}

function asking(trained: TrainedBot, state: ConversationState | undefined): string | null {
  const turn = beginTurn(trained, state, new Date(0));
  const frame = openFrame(turn);
  return frame ? (handlerOf(frame).asking?.(turn, frame) ?? null) : null;
}
