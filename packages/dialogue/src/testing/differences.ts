import type { Expectation } from '../bot/dialogue-test.ts';
import type { Json } from '../bot/localized.ts';
import { handlerOf, openFrame } from '../manager/frames.ts';
import type { ConversationState } from '../manager/state.ts';
import type { TraceStep } from '../manager/trace.ts';
import type { TrainedBot } from '../manager/trained-bot.ts';
import { beginTurn } from '../manager/turn.ts';
import type { Exchange } from './conversation.ts';
import type { TestFault } from './test-faults.ts';

/** What of a reply is not as expected. */
export function differences(
  trained: TrainedBot,
  expected: Expectation,
  exchange: Exchange,
  state: ConversationState | undefined,
): TestFault[] {
  const { trace } = exchange;
  const found = [...ofReply(expected, exchange)];

  const intent = stepsOf(trace, 'intents')[0]?.candidates[0]?.intent;
  if (expected.intent !== undefined && expected.intent !== intent) {
    const values = { expected: expected.intent };
    if (intent === undefined) found.push({ code: 'intent-none', values });
    else found.push({ code: 'intent', values: { ...values, actual: intent } });
  }
  if (expected.language !== undefined && expected.language !== state?.language) {
    const values = { expected: expected.language, actual: state?.language ?? null };
    found.push({ code: 'language', values });
  }
  for (const [slot, value] of Object.entries(expected.slots ?? {})) {
    const actual = state?.slots[slot] ?? null;
    if (isSame(value, actual)) continue;
    if (actual === null) found.push({ code: 'slot-empty', values: { slot, expected: value } });
    else if (value === null) found.push({ code: 'slot-filled', values: { slot, actual } });
    else found.push({ code: 'slot', values: { slot, expected: value, actual } });
  }
  const open = expected.asking === undefined ? null : asking(trained, state);
  if (expected.asking !== undefined && expected.asking !== open) {
    if (open === null)
      found.push({ code: 'asking-nothing', values: { expected: expected.asking } });
    else if (expected.asking === null) {
      found.push({ code: 'asking-unwanted', values: { actual: open } });
    } else found.push({ code: 'asking', values: { expected: expected.asking, actual: open } });
  }
  const crisis = crisisOf(trace);
  if (expected.crisis !== undefined && expected.crisis !== crisis) {
    if (crisis === false)
      found.push({ code: 'crisis-missed', values: { expected: expected.crisis } });
    else if (expected.crisis === false) {
      found.push({ code: 'crisis-unwanted', values: { actual: crisis } });
    } else found.push({ code: 'crisis', values: { expected: expected.crisis, actual: crisis } });
  }
  if (expected.human !== undefined && expected.human !== isHuman(exchange)) {
    found.push({ code: expected.human ? 'human-missing' : 'human-unwanted', values: {} });
  }
  if (expected.ended !== undefined && expected.ended !== (state?.ended ?? null)) {
    found.push({ code: expected.ended ? 'ended-not' : 'ended-unwanted', values: {} });
  }
  return found;
}

/** What is said and done otherwise than expected. */
function ofReply(expected: Expectation, { trace, activities, actions }: Exchange): TestFault[] {
  const found: TestFault[] = [];
  const said = stepsOf(trace, 'said').map(({ answer }) => answer);
  if (expected.answers && !isInOrder(expected.answers, said)) {
    const values = { expected: expected.answers };
    if (said.length === 0) found.push({ code: 'answers-none', values });
    else found.push({ code: 'answers', values: { ...values, actual: said } });
  }
  const asked = actions.map(({ kind }) => kind);
  if (expected.actions?.length === 0 && asked.length > 0) {
    found.push({ code: 'actions-unwanted', values: { actual: asked } });
  } else if (expected.actions && !isInOrder(expected.actions, asked)) {
    const values = { expected: expected.actions };
    if (asked.length === 0) found.push({ code: 'actions-none', values });
    else found.push({ code: 'actions', values: { ...values, actual: asked } });
  }
  const whole = activities
    .map(({ text = '' }) => text)
    .join('\n')
    .toLowerCase();
  for (const text of expected.says ?? []) {
    if (!whole.includes(text.toLowerCase())) found.push({ code: 'says-missing', values: { text } });
  }
  for (const text of expected.saysNot ?? []) {
    if (whole.includes(text.toLowerCase())) found.push({ code: 'says-unwanted', values: { text } });
  }
  return found;
}

function isSame(one: Json, other: Json): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
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
