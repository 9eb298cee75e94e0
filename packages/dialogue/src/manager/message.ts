import type { Activity } from '../activity.ts';
import type { Language } from '../bot/localized.ts';
import { LANGUAGES } from '../bot/localized.ts';
import { phraseOf, readable } from '../entities/words.ts';
import { handlerOf, openFrame } from './frames.ts';
import { leaveHuman } from './leave-human.ts';
import { obey } from './obey.ts';
import { press } from './press.ts';
import { noticeCrisis } from './tell-crisis.ts';
import { decided, type Message, setLanguage, type Turn, tell, vectorFor } from './turn.ts';
import { understand } from './understand.ts';
import { pressedValue, questionAnswer } from './value.ts';

/** From this sureness on a message changes the conversation's language; short ones need more. */
const SURE = { long: 0.8, short: 0.95 };

/** Takes a message of the person: danger first, then what was pressed, then commands, then the rest. */
export function takeMessage(turn: Turn, activity: Activity): void {
  const { state } = turn;
  state.turn += 1;
  state.greeted = true;
  state.ended = false;
  const written = typeof activity.text === 'string' ? activity.text : '';
  const answered = questionAnswer(activity.value)?.answer;
  if (noticeCrisis(turn, typeof answered === 'string' ? `${written}\n${answered}` : written))
    return;
  if (state.handoff?.state === 'connected') {
    if (pressedValue(activity.value)?.command === 'leave') leaveHuman(turn);
    decided(turn, 'handed-over', 'A human is answering.');
    return;
  }
  dropWaiting(turn);
  const message = readMessage(turn, activity, written);
  if (!message.text && message.value === undefined) {
    if ((activity.attachments?.length ?? 0) > 0) tell(turn, 'attachment');
    return;
  }
  if (!press(turn, message) && !obey(turn, message)) understand(turn, message);
  // A question that led nowhere must not end in silence.
  if (turn.activities.length === 0 && turn.actions.length === 0) tell(turn, 'nothing-open');
}

/** Reads a message; the title of something that could be pressed stands for pressing it. */
function readMessage(turn: Turn, activity: Activity, written: string): Message {
  const { state, trained } = turn;
  const typed = readable(written).trim();
  const offered = state.offered.find(({ title }) => typed && phraseOf(title) === phraseOf(typed));
  const value = activity.value ?? offered?.value;
  const pressed = pressedValue(value);
  const text = pressed?.say ?? typed;
  const frame = openFrame(turn);
  const asked = frame && handlerOf(frame).asked?.(turn, frame);
  const today = trained.clock(turn.now).day;
  const entities = trained.entities.read(text, { today, ...(asked && { asked }) });
  if (pressed?.reply) entities.reply = pressed.reply;
  const encoded = vectorFor(turn, text, trained.understanding);
  const reading = trained.understanding.read(text, { language: state.language, ...encoded });
  const message: Message = { text, value, entities, reading };
  const kept = value !== undefined || !follows(turn, message, frame !== undefined);
  turn.trace.push({
    step: 'read',
    text,
    language: reading.language.code,
    languageConfidence: reading.language.confidence,
    kept,
  });
  turn.trace.push({
    step: 'entities',
    found: entities.entities.map(({ entity, value: found, text: as }) => ({
      entity,
      value: found,
      text: as,
    })),
  });
  turn.trace.push({
    step: 'intents',
    candidates: reading.intents
      .slice(0, 5)
      .map(({ intent, confidence }) => ({ intent, confidence })),
    outOfScope: reading.outOfScope,
    corrections: reading.corrections,
    ...(encoded && turn.encoded && { encoder: turn.encoded.encoder }),
  });
  return message;
}

/** Answers in the language of the message, unless the person has chosen one. */
function follows(turn: Turn, { reading, entities }: Message, asked: boolean): boolean {
  const { code, confidence } = reading.language;
  const language = languageOf(code);
  const count = entities.words.length;
  if (!language || language === turn.state.language) return false;
  if (turn.state.languageFrom === 'person' || count < (asked ? 4 : 2)) return false;
  if (confidence < (count >= 4 ? SURE.long : SURE.short)) return false;
  return setLanguage(turn, language, 'message');
}

function languageOf(code: string): Language | undefined {
  return LANGUAGES.find((language) => language === code);
}

/** A result that never came must not stop the conversation: what waited for it is left. */
function dropWaiting(turn: Turn): void {
  const { state } = turn;
  const waiting = state.frames.findIndex(
    (frame) => frame.kind === 'flow' && frame.waiting !== null,
  );
  if (waiting >= 0) state.frames.length = waiting;
  state.pending = state.pending.filter(({ blocks }) => !blocks);
}
