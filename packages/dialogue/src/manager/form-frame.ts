import { isFilled } from '../bot/condition-holds.ts';
import type { Form, FormField } from '../bot/form.ts';
import { holds } from './conditions.ts';
import type { FrameHandler, Outcome } from './frame-handler.ts';
import { againText, askWith, yesNoReplies } from './questions.ts';
import { sayAnswer } from './say.ts';
import { askedKinds, fillAnywhere, readAnswer, readSlot, setSlot } from './slots.ts';
import type { FrameOf } from './state.ts';
import { send, suggest, type Turn, tell } from './turn.ts';
import { slotTitle } from './values.ts';

type FormFrame = FrameOf<'form'>;

/** The summing up is asked under this name. */
const CONFIRM = '';
const MOST_TRIES = 2;

/** Asks a form's questions one by one. */
export const formHandler: FrameHandler<'form'> = {
  step(turn, frame) {
    const form = turn.trained.forms.get(frame.form);
    if (!form) return 'done';
    const next = form.fields.find((field) => isMissing(turn, frame, field));
    if (next) return ask(turn, frame, next);
    if (form.confirm && frame.asking !== CONFIRM && !frame.done.includes(CONFIRM)) {
      frame.asking = CONFIRM;
      frame.tries = 0;
      askWith(turn, form.confirm, undefined, { canSkip: false, yesNo: true });
      return 'wait';
    }
    return 'done';
  },

  isOpen: (frame) => frame.asking !== null,

  asked(turn, frame) {
    const slot = turn.trained.slots.get(frame.asking ?? '');
    return slot ? askedKinds(slot) : new Set();
  },

  asking: (_turn, frame) => (frame.asking === CONFIRM ? 'confirm' : frame.asking),

  reply(turn, frame, message) {
    if (frame.asking === CONFIRM) return replyToConfirm(turn, frame, message);
    const field = fieldOf(turn, frame);
    const slot = field && turn.trained.slots.get(field.slot);
    if (!field || !slot) return 'gives-way';
    const reply = readAnswer(turn, slot, message, field);
    if (reply === undefined) return 'not-an-answer';
    if (reply === 'skip') {
      if (field.canSkip === false) {
        tell(turn, 'must-answer');
        return 'answered';
      }
      turn.trace.push({ step: 'slot', slot: slot.slot, value: null, from: 'skipped' });
      leave(frame);
      return 'answered';
    }
    const before = turn.state.slots[slot.slot];
    setSlot(turn, slot.slot, reply.value, 'answer');
    const wrong = field.validate?.find((rule) => !holds(turn, rule.if));
    if (wrong) {
      setSlot(turn, slot.slot, before ?? null, 'refused');
      frame.tries += 1;
      sayAnswer(turn, wrong.answer);
      if (frame.tries > MOST_TRIES) return giveUp(turn, frame, field);
      return 'answered';
    }
    fillAnywhere(turn, message, slot.slot);
    leave(frame);
    return 'answered';
  },

  takes: (turn, frame, intent) =>
    fieldOf(turn, frame)?.from?.some((one) => one.intent === intent) ?? false,

  repeat(turn, frame) {
    const form = turn.trained.forms.get(frame.form);
    const field = fieldOf(turn, frame);
    if (field) ask(turn, frame, field);
    else if (form?.confirm) askWith(turn, form.confirm, undefined, { canSkip: false, yesNo: true });
  },

  again(turn, frame) {
    const field = fieldOf(turn, frame);
    const slot = field && turn.trained.slots.get(field.slot);
    frame.tries += 1;
    if (!field || !slot) {
      if (frame.tries > MOST_TRIES) return 'done';
      tell(turn, 'confirm-again');
      suggest(turn, yesNoReplies(turn));
      return 'wait';
    }
    if (frame.tries > MOST_TRIES) {
      giveUp(turn, frame, field);
      return 'on';
    }
    send(turn, { type: 'message', text: againText(turn, slot), textFormat: 'plain' });
    ask(turn, frame, field);
    return 'wait';
  },

  back(turn, frame) {
    const previous = frame.done.filter((slot) => slot !== CONFIRM).at(-1);
    if (previous === undefined) return false;
    frame.done = frame.done.filter((slot) => slot !== previous);
    frame.asking = null;
    setSlot(turn, previous, null, 'back');
    return true;
  },
};

function isMissing(turn: Turn, frame: FormFrame, field: FormField): boolean {
  if (frame.done.includes(field.slot) || (field.if && !holds(turn, field.if))) return false;
  return field.known === 'ask' || !isFilled(turn.state.slots[field.slot]);
}

function ask(turn: Turn, frame: FormFrame, field: FormField): Outcome {
  if (frame.asking !== field.slot) frame.tries = 0;
  frame.asking = field.slot;
  askWith(turn, field.ask, turn.trained.slots.get(field.slot), {
    canSkip: field.canSkip !== false,
  });
  return 'wait';
}

function leave(frame: FormFrame): void {
  if (frame.asking) frame.done.push(frame.asking);
  frame.asking = null;
  frame.tries = 0;
}

/** After three answers that did not fit the question is left; a needed one ends the form. */
function giveUp(turn: Turn, frame: FormFrame, field: FormField): 'answered' {
  if (field.canSkip === false) {
    tell(turn, 'gave-up');
    turn.state.frames = turn.state.frames.slice(0, turn.state.frames.indexOf(frame));
    const below = turn.state.frames.at(-1);
    if (below?.kind === 'flow') turn.state.frames.pop();
  } else {
    tell(turn, 'moving-on');
    leave(frame);
  }
  return 'answered';
}

function fieldOf(turn: Turn, frame: FormFrame): FormField | undefined {
  const form: Form | undefined = turn.trained.forms.get(frame.form);
  return form?.fields.find((field) => field.slot === frame.asking);
}

function replyToConfirm(
  turn: Turn,
  frame: FormFrame,
  message: Parameters<FrameHandler<'form'>['reply']>[2],
): 'answered' | 'not-an-answer' {
  const form = turn.trained.forms.get(frame.form);
  if (!form) return 'not-an-answer';
  const named = form.fields.find(({ slot }) => {
    const title = slotTitle(turn.trained, slot, turn.state.language).toLowerCase();
    return message.text.trim().toLowerCase() === title;
  });
  if (named) {
    frame.done = frame.done.filter((slot) => slot !== named.slot);
    frame.asking = null;
    setSlot(turn, named.slot, null, 'to be corrected');
    return 'answered';
  }
  const { reply } = message.entities;
  if (reply === 'yes') {
    frame.done.push(CONFIRM);
    frame.asking = null;
    return 'answered';
  }
  const changed = fillFromConfirm(turn, form, message);
  if (changed) {
    askWith(turn, form.confirm ?? '', undefined, { canSkip: false, yesNo: true });
    return 'answered';
  }
  if (reply !== 'no') return 'not-an-answer';
  frame.tries += 1;
  tell(turn, 'confirm-which');
  suggest(
    turn,
    form.fields
      .filter((field) => isFilled(turn.state.slots[field.slot]))
      .map(({ slot }) => {
        const title = slotTitle(turn.trained, slot, turn.state.language);
        return { title, value: { say: title } };
      }),
  );
  return 'answered';
}

/** "Ei vaan Turussa" or "en, 18" to a summing up: whatever fits a field corrects it. */
function fillFromConfirm(
  turn: Turn,
  form: Form,
  message: Parameters<FrameHandler<'form'>['reply']>[2],
): boolean {
  let changed = false;
  for (const { slot: name } of form.fields) {
    const slot = turn.trained.slots.get(name);
    if (!slot || slot.kind === 'text' || slot.kind === 'yes-no') continue;
    const reply = readSlot(turn, slot, message);
    if (!reply || reply === 'skip' || reply.value === turn.state.slots[name]) continue;
    setSlot(turn, name, reply.value, 'corrected');
    changed = true;
  }
  return changed;
}
