import { isQuestion } from './is-question.ts';
import type { Operation } from './program.ts';
import type { Frame, FrameOf } from './state.ts';
import { thresholdsOf } from './thresholds.ts';
import type { Message, Turn } from './turn.ts';

type FlowFrame = FrameOf<'flow'>;

/** The step that asks. */
export type Ask = Extract<Operation, { op: 'ask' }>;

/** The question at which a flow stands; undefined when it has been edited or does not ask. */
export function askOf(turn: Turn, frame: FlowFrame): Ask | undefined {
  const program = turn.trained.programs.get(frame.flow);
  const operation = program?.mark === frame.mark ? program.operations[frame.at - 1] : undefined;
  return operation?.op === 'ask' ? operation : undefined;
}

/** Whether the open question fills nothing: the flow gets on without an answer to it. */
export function isSoft(turn: Turn, frame: Frame): boolean {
  return frame.kind === 'flow' && askOf(turn, frame)?.slot === undefined;
}

/**
 * Whether a message that did not fit should be taken as one to the bot at large rather than as an
 * answer: the question fills nothing, and the message is no reply of any kind to its branches.
 */
export function looksPast(turn: Turn, frame: FlowFrame, message: Message): boolean {
  const ask = askOf(turn, frame);
  if (!ask || ask.branches.length === 0 || !isSoft(turn, frame)) return false;
  if (message.entities.reply !== undefined) return false;
  const foreign = message.reading.outOfScope >= thresholdsOf(turn).outOfScope;
  if (ask.otherwise === null || foreign || isQuestion(message.text)) return true;
  return leadsNowhere(turn, frame, ask) && message.entities.words.length > 1;
}

/** Whether there are no steps for another reply than those that the question waits for. */
function leadsNowhere(turn: Turn, frame: FlowFrame, ask: Ask): boolean {
  const operation = turn.trained.programs.get(frame.flow)?.operations[ask.otherwise ?? ask.next];
  return operation?.op === 'jump' && operation.to === ask.next;
}
