import { isWithin, sameValue } from '../bot/condition-holds.ts';
import type { ReplyIs } from '../bot/flow.ts';
import { holds } from './conditions.ts';
import { endConversation } from './end.ts';
import { type Ask, askOf } from './flow-question.ts';
import { requestFor } from './flow-request.ts';
import type { FrameHandler, Outcome } from './frame-handler.ts';
import { askHuman } from './human.ts';
import type { Operation } from './program.ts';
import { againText, askWith } from './questions.ts';
import { sayRatable } from './say.ts';
import { askedKinds, fillAnywhere, readAnswer, setSlot } from './slots.ts';
import type { FrameOf } from './state.ts';
import { type Message, send, type Turn } from './turn.ts';

type FlowFrame = FrameOf<'flow'>;

const MOST_TRIES = 1;
const DEEPEST = 8;

/** Does the steps of a flow. */
export const flowHandler: FrameHandler<'flow'> = {
  step(turn, frame) {
    const program = turn.trained.programs.get(frame.flow);
    if (!program || program.mark !== frame.mark) {
      turn.trace.push({ step: 'flow', flow: frame.flow, what: 'dropped' });
      return 'done';
    }
    if (frame.waiting !== null) return 'wait';
    const operation = program.operations[frame.at];
    if (!operation) return 'done';
    frame.at += 1;
    return perform(turn, frame, operation);
  },

  isOpen: (frame) => frame.asked,

  asked(turn, frame) {
    const slot = turn.trained.slots.get(askOf(turn, frame)?.slot ?? '');
    return slot ? askedKinds(slot) : new Set();
  },

  asking: (turn, frame) => {
    const ask = askOf(turn, frame);
    return ask ? (ask.slot ?? ask.answer) : null;
  },

  reply(turn, frame, message) {
    const ask = askOf(turn, frame);
    if (!ask) return 'gives-way';
    const slot = ask.slot ? turn.trained.slots.get(ask.slot) : undefined;
    let skipped = message.entities.reply === 'skip';
    let fits = false;
    if (slot) {
      const reply = readAnswer(turn, slot, message);
      skipped ||= reply === 'skip';
      if (reply && reply !== 'skip') {
        setSlot(turn, slot.slot, reply.value, 'answer');
        fits = true;
      }
    }
    const branch = ask.branches.find(({ on }) => matches(turn, on, ask, message));
    if (branch || fits) fillAnywhere(turn, message, slot?.slot);
    if (branch) return leave(frame, branch.to);
    if (fits || skipped) return leave(frame, ask.otherwise ?? ask.next);
    return 'not-an-answer';
  },

  takes: (turn, frame, intent) =>
    askOf(turn, frame)?.branches.some(({ on }) => on.intents?.includes(intent)) ?? false,

  repeat(turn, frame) {
    const ask = askOf(turn, frame);
    if (ask) askFor(turn, ask);
  },

  again(turn, frame) {
    const ask = askOf(turn, frame);
    if (!ask) return 'on';
    const slot = turn.trained.slots.get(ask.slot ?? '');
    frame.tries += 1;
    if (!slot || ask.otherwise !== null || frame.tries > MOST_TRIES) {
      leave(frame, ask.otherwise ?? ask.next);
      return 'on';
    }
    send(turn, { type: 'message', text: againText(turn, slot), textFormat: 'plain' });
    askFor(turn, ask);
    return 'wait';
  },
};

/** Puts a flow on top of what is going on; one that is under way already begins anew. */
export function pushFlow(turn: Turn, name: string, opening?: string): boolean {
  const program = turn.trained.programs.get(name);
  if (!program) return false;
  const { frames } = turn.state;
  const under = frames.findIndex((frame) => frame.kind === 'flow' && frame.flow === name);
  if (under >= 0) frames.length = under;
  if (frames.length >= DEEPEST) frames.shift();
  frames.push({
    kind: 'flow',
    flow: name,
    mark: program.mark,
    at: 0,
    asked: false,
    tries: 0,
    returns: 0,
    waiting: null,
    ...(opening && { opening: opening.slice(0, 1024) }),
  });
  turn.trace.push({ step: 'flow', flow: name, what: 'begins' });
  return true;
}

function perform(turn: Turn, frame: FlowFrame, operation: Operation): Outcome {
  switch (operation.op) {
    case 'say':
      sayRatable(turn, operation.answer);
      return 'on';
    case 'ask':
      frame.asked = true;
      frame.tries = 0;
      askFor(turn, operation);
      return 'wait';
    case 'form': {
      const form = turn.trained.forms.get(operation.form);
      if (form) {
        turn.state.frames.push({ kind: 'form', form: form.form, done: [], asking: null, tries: 0 });
      }
      return 'on';
    }
    case 'set':
      for (const [slot, value] of Object.entries(operation.values))
        setSlot(turn, slot, value, 'flow');
      return 'on';
    case 'jump':
      frame.at = operation.to;
      return 'on';
    case 'unless':
      if (!holds(turn, operation.if)) frame.at = operation.to;
      return 'on';
    case 'run':
      pushFlow(turn, operation.flow, frame.opening);
      return 'on';
    case 'go':
      turn.state.frames.splice(turn.state.frames.indexOf(frame), 1);
      pushFlow(turn, operation.flow, frame.opening);
      return 'on';
    case 'situation': {
      const known = new Set(Object.keys(operation.step.from ?? {}));
      const areas = (operation.step.areas ?? turn.trained.lifeAreas.map(({ key }) => key)).filter(
        (area) => !known.has(area) && turn.trained.lifeAreas.some(({ key }) => key === area),
      );
      const choose = operation.step.choose === true && areas.length > 1;
      turn.state.situation = {};
      if (areas.length > 0) {
        turn.state.frames.push({
          kind: 'situation',
          areas,
          choose,
          asking: null,
          done: [],
          tries: 0,
        });
      }
      return 'on';
    }
    case 'request':
      return requestFor(turn, frame, operation);
    case 'consent':
      turn.state.frames.push({
        kind: 'consent',
        action: operation.action,
        to: operation.to,
        send: [...operation.send],
        asked: false,
        tries: 0,
      });
      return 'on';
    case 'handoff':
      askHuman(turn, 'flow');
      return 'on';
    case 'feedback':
      if (turn.state.recommended) {
        const { recommendationId } = turn.state.recommended;
        turn.state.frames.push({ kind: 'feedback', recommendationId, asked: false, tries: 0 });
      }
      return 'on';
    case 'end':
      if (operation.what === 'conversation') endConversation(turn);
      return operation.what === 'conversation' ? 'wait' : 'done';
  }
}

function askFor(turn: Turn, operation: Ask): void {
  const slot = turn.trained.slots.get(operation.slot ?? '');
  const replies = operation.branches.map(({ on }) => on.reply);
  const yesNo = replies.includes('yes') || replies.includes('no');
  askWith(turn, operation.answer, slot, { canSkip: true, yesNo });
}

function leave(frame: FlowFrame, to: number): 'answered' {
  frame.at = to;
  frame.asked = false;
  frame.tries = 0;
  return 'answered';
}

function matches(turn: Turn, on: ReplyIs, ask: Ask, message: Message): boolean {
  if (on.if && !holds(turn, on.if)) return false;
  const value = ask.slot ? turn.state.slots[ask.slot] : undefined;
  const reply = message.entities.reply;
  // Where no branch is for plain replies, "yes" is an example of an intent like any other.
  const plain = reply !== undefined && ask.branches.some((branch) => branch.on.reply !== undefined);
  const tests = [
    on.reply !== undefined && on.reply === reply,
    on.values?.some((one) => sameValue(value, one)) ?? false,
    (on.min !== undefined || on.max !== undefined) && isWithin(value, on.min, on.max),
    !plain && (on.intents?.some((intent) => means(message, intent)) ?? false),
  ];
  const asksSomething = on.reply ?? on.values ?? on.min ?? on.max ?? on.intents;
  return tests.some(Boolean) || (asksSomething === undefined && on.if !== undefined);
}

/** In a branch an intent need not be sure, only the likeliest that can be meant. */
function means(message: Message, intent: string): boolean {
  const [first] = message.reading.intents;
  return first?.intent === intent && first.confidence >= 0.35 && message.reading.outOfScope < 0.8;
}
