import { consentHandler } from './consent-frame.ts';
import { feedbackHandler } from './feedback-frame.ts';
import { flowHandler } from './flow-frame.ts';
import { isSoft } from './flow-question.ts';
import { formHandler } from './form-frame.ts';
import type { FrameHandler } from './frame-handler.ts';
import { handoffHandler } from './handoff-frame.ts';
import { offerHuman } from './human.ts';
import { situationHandler } from './situation-frame.ts';
import type { Frame } from './state.ts';
import { type Turn, tell, topFrame } from './turn.ts';
import { whichHandler } from './which-frame.ts';

const HANDLERS: { readonly [K in Frame['kind']]: FrameHandler<K> } = {
  flow: flowHandler,
  form: formHandler,
  situation: situationHandler,
  which: whichHandler,
  consent: consentHandler,
  handoff: handoffHandler,
  feedback: feedbackHandler,
};

/** More steps than this without waiting are a fault of the bot: everything is left, a human offered. */
const MOST_STEPS = 500;

/** The areas of life are come back to so often; who goes on talking of other things is let be. */
const MOST_RETURNS = 2;

/** How a frame behaves. */
export function handlerOf(frame: Frame): FrameHandler<Frame['kind']> {
  return HANDLERS[frame.kind] as unknown as FrameHandler<Frame['kind']>;
}

/** The innermost frame if its question is open. */
export function openFrame(turn: Turn): Frame | undefined {
  const frame = topFrame(turn);
  return frame && handlerOf(frame).isOpen(frame) ? frame : undefined;
}

/** Asks the open question again; false when there is none. */
export function repeatQuestion(turn: Turn): boolean {
  const frame = openFrame(turn);
  if (frame) handlerOf(frame).repeat(turn, frame);
  return frame !== undefined;
}

/**
 * Goes on until somebody must be waited for or nothing is left. `answered`: the innermost frame's
 * own question has just been answered, so going on with it is no return from elsewhere.
 */
export function goOn(turn: Turn, from: Frame | undefined = undefined): void {
  let current = from;
  for (let step = 0; step < MOST_STEPS; step++) {
    const frame = topFrame(turn);
    if (!frame || turn.state.ended) return;
    const handler = handlerOf(frame);
    const returned = frame !== current && handler.isOpen(frame);
    if (returned && isTired(turn, frame)) {
      letGo(turn, frame);
      turn.trace.push({ step: 'flow', flow: nameOf(frame), what: 'dropped' });
      continue;
    }
    if (returned) {
      turn.trace.push({ step: 'flow', flow: nameOf(frame), what: 'returns' });
      if (frame.kind !== 'which' || frame.aside !== 'later') tell(turn, 'returning');
      handler.repeat(turn, frame);
      return;
    }
    current = frame;
    const outcome = handler.step(turn, frame);
    const top = topFrame(turn);
    if (outcome === 'wait') return;
    if (outcome === 'done') {
      turn.state.frames = turn.state.frames.filter((one) => one !== frame);
      if (frame.kind === 'flow') turn.trace.push({ step: 'flow', flow: frame.flow, what: 'ends' });
    } else if (top !== frame) current = undefined;
  }
  turn.state.frames = [];
  offerHuman(turn);
}

/** A question that fills nothing is come back to once; passed over again, it is let go. */
function isTired(turn: Turn, frame: Frame): boolean {
  if (frame.kind === 'situation') {
    frame.returns = (frame.returns ?? 0) + 1;
    return frame.returns > MOST_RETURNS;
  }
  if (frame.kind !== 'flow' || !isSoft(turn, frame)) return false;
  frame.returns += 1;
  return frame.returns > 1;
}

/** Leaves a tired question; of a situation without an answer also what waits for it. */
function letGo({ state }: Turn, frame: Frame): void {
  state.frames.pop();
  const below = state.frames.at(-1);
  if (frame.kind !== 'situation' || below?.kind !== 'flow') return;
  if (Object.keys(state.situation).length === 0) state.frames.pop();
}

function nameOf(frame: Frame): string {
  return frame.kind === 'flow' ? frame.flow : frame.kind === 'form' ? frame.form : frame.kind;
}
