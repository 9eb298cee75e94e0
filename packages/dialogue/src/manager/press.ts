import type { LifeArea } from '../bot/flow.ts';
import type { Json } from '../bot/localized.ts';
import { lookAgain } from './correction.ts';
import { fallBack } from './fallback.ts';
import { pushFlow } from './flow-frame.ts';
import { goOn, handlerOf, openFrame, repeatQuestion } from './frames.ts';
import { beginIntent } from './intents.ts';
import { areaName } from './situation-frame.ts';
import { readControl, setSlot } from './slots.ts';
import { buttonKey } from './trained-bot.ts';
import { decided, type Message, passed, request, type Turn, tell, topFrame } from './turn.ts';
import { canBegin } from './understood-intents.ts';
import { type PressedValue, pressedValue, questionAnswer } from './value.ts';
import { shownValue } from './values.ts';
import { chooseNone } from './which-frame.ts';

/** Takes what was pressed, where that is not an answer to the open question; false otherwise. */
export function press(turn: Turn, message: Message): boolean {
  const { value } = message;
  if (value === undefined || value === null) return false;
  if (answersOlderQuestion(turn, value)) return true;
  const pressed = pressedValue(value);
  if (!pressed) return false;
  if (pressed.none) return none(turn);
  if (pressed.service) {
    const show = pressed.show ?? 'all';
    decided(turn, 'pressed', `${show} of ${pressed.service}`);
    request(turn, { kind: 'service-details', serviceId: pressed.service, show }, false);
    return true;
  }
  return begin(turn, pressed, message);
}

function begin(turn: Turn, pressed: PressedValue, message: Message): boolean {
  const { intent, flow, set } = pressed;
  if (!intent && !flow) return false;
  const known = turn.trained.buttons.has(buttonKey(pressed as Parameters<typeof buttonKey>[0]));
  if (!known && (flow || set || !intent || !canBegin(turn, intent))) {
    passed(turn, 'pressed', { code: 'no-such-button', values: {} });
    return false;
  }
  for (const [slot, one] of Object.entries(set ?? {})) {
    if (turn.trained.slots.has(slot)) setSlot(turn, slot, one as Json, 'button');
  }
  const frame = openFrame(turn);
  if (intent && frame && handlerOf(frame).takes?.(turn, frame, intent)) {
    meanOnly(message, intent);
    return false;
  }
  decided(turn, 'pressed', intent ?? flow);
  turn.state.misunderstood = 0;
  const opening = leavePassing(turn) ?? message.text;
  if (flow) pushFlow(turn, flow, opening);
  else if (intent) beginIntent(turn, intent, opening);
  goOn(turn);
  return true;
}

/** What is pressed is surer than how its title reads. */
function meanOnly(message: Message, intent: string): void {
  delete message.entities.reply;
  message.reading = {
    ...message.reading,
    intents: [{ intent, confidence: 1, score: 1 }],
    outOfScope: 0,
  };
}

const PASSING: readonly string[] = ['which', 'feedback', 'consent', 'handoff'];

/** "Which one?", consent and thumbs give way to what was pressed; tells the words asked about. */
function leavePassing(turn: Turn): string | undefined {
  const frame = topFrame(turn);
  if (!frame || !PASSING.includes(frame.kind)) return undefined;
  turn.state.frames.pop();
  return frame.kind === 'which' ? frame.text : undefined;
}

function none(turn: Turn): boolean {
  const frame = topFrame(turn);
  if (frame?.kind !== 'which') return false;
  turn.state.frames.pop();
  if (chooseNone(turn, frame)) goOn(turn);
  else fallBack(turn, frame.text);
  return true;
}

/** A control of an earlier question still stands in the transcript: using it corrects that answer. */
function answersOlderQuestion(turn: Turn, value: unknown): boolean {
  const given = questionAnswer(value);
  if (!given) return false;
  const [kind, name = ''] = given.questionId.split(':');
  const frame = openFrame(turn);
  if (kind === 'slot') {
    const slot = turn.trained.slots.get(name);
    const asked = frame?.kind === 'form' ? frame.asking : frame?.kind === 'flow' ? name : undefined;
    const reply = slot && readControl(turn, slot, given.answer);
    if (!slot || asked === name || !reply || reply === 'skip') return false;
    setSlot(turn, name, reply.value, 'corrected');
    tell(turn, 'corrected', { value: shownValue(turn, name) });
    lookAgain(turn);
  } else if (kind === 'area' && !(frame?.kind === 'situation' && frame.asking === name)) {
    const { answer } = given;
    const area = turn.trained.lifeAreas.find(({ key }) => key === name)?.key;
    if (!area || typeof answer !== 'number' || !(answer >= 0 && answer <= 10)) return false;
    turn.state.situation[area as LifeArea] = Math.round(answer);
    tell(turn, 'corrected', { value: `${areaName(turn, area)} ${Math.round(answer)}` });
  } else return false;
  decided(turn, 'correction', name);
  repeatQuestion(turn);
  return true;
}
