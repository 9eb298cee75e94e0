import { folded, phraseOf } from '../entities/words.ts';
import { correct, isCorrection, lookAgain } from './correction.ts';
import { askedForDetails } from './details.ts';
import { fallBack, giveHuman, humanAfter } from './fallback.ts';
import { isSoft, looksPast } from './flow-question.ts';
import { askedForMore } from './follow-up.ts';
import { goOn, handlerOf, openFrame } from './frames.ts';
import { offerHuman } from './human.ts';
import { actOnIntents, beginIntent } from './intents.ts';
import { isPlaceOnly } from './place-only.ts';
import { fillAnywhere } from './slots.ts';
import type { Frame } from './state.ts';
import { thresholdsOf } from './thresholds.ts';
import { decided, type Message, passed, type Turn, tell, topFrame } from './turn.ts';
import { understoodIntents } from './understood-intents.ts';
import { shownValue } from './values.ts';
import { chooseNone, chosenIntent } from './which-frame.ts';
import { answerWordless } from './wordless.ts';

/** So many misunderstood answers after the human contact the questions are left altogether. */
const MORE_TRIES = 2;

/** A message of so few words that names a place is about the place. */
const SHORT = 6;

/** A plain "ei" counts as more than a reply only when it surely means an intent. */
const REPLY_SURE = 0.8;

/** Whether an intent is what the questions are about already. */
function isUnderWay({ state, trained }: Turn, intent: string): boolean {
  const flows = trained.starts.intents.get(intent) ?? [];
  return state.frames.some(
    (one) => one.kind === 'flow' && flows.some(({ flow }) => flow === one.flow),
  );
}

/** A denied wish with a turn in it: "I don't want it after all". */
const CHANGED_MIND =
  / (?:halu\S*kaan|haluukkaa\S*|tarvi\S*kaan|en oikeesta\S* halu\S*|jatetaan (?:tama|tää|taa)|unohda (?:koko )?(?:juttu|tama|se)|antaa olla|anti olla|strunta i det|glom det|skit i det|never ?mind|forget (?:it|about it)) /;

/** A reply to nothing counts half of a misunderstood message. */
const REPLY_WEIGHT = 0.5;

/** Takes a message in the person's own words. */
export function understand(turn: Turn, message: Message): void {
  const frame = openFrame(turn);
  if (frame) answerOrLeave(turn, frame, message);
  else begin(turn, message);
}

/** A question is open: the message answers it, corrects something, leads aside, or is not understood. */
function answerOrLeave(turn: Turn, frame: Frame, message: Message): void {
  if (frame.kind === 'which') {
    which(turn, frame, message);
    return;
  }
  if (isCorrection(message.text) && correct(turn, message)) {
    understood(turn);
    handlerOf(frame).repeat(turn, frame);
    return;
  }
  const handler = handlerOf(frame);
  const outcome = handler.reply(turn, frame, message);
  if (outcome === 'answered') {
    understood(turn);
    decided(turn, 'answer');
    goOn(turn, frame);
    return;
  }
  if (outcome === 'gives-way') {
    turn.state.frames = turn.state.frames.filter((one) => one !== frame);
    understand(turn, message);
    return;
  }
  passed(turn, 'answer', { code: 'no-answer', values: {} });
  const before = { ...turn.state.slots };
  const [place] = fillAnywhere(turn, message);
  if (place && turn.state.recommended && isSoft(turn, frame) && isPlaceOnly(message)) {
    tellFilled(turn, place, before[place] !== undefined);
    return;
  }
  if (followsUp(turn, message)) {
    understood(turn);
    return;
  }
  if (answerWordless(turn, message)) {
    if (!isSoft(turn, frame)) handler.repeat(turn, frame);
    return;
  }
  const { digression, understood: least } = thresholdsOf(turn);
  if (leavesQuestions(turn, frame, message, digression)) return;
  if (actOnIntents(turn, message, isSoft(turn, frame) ? least : digression)) {
    understood(turn);
    decided(turn, 'digression');
    const top = topFrame(turn);
    // The question still stands right above a short answer: only a needed one is asked again.
    if (top === frame && isSoft(turn, frame)) return;
    goOn(turn, justAsked(top));
    return;
  }
  const { state } = turn;
  if (frame.kind === 'flow' && looksPast(turn, frame, message)) {
    fallBack(turn, message.text);
    return;
  }
  state.misunderstood += 1;
  if (state.misunderstood >= humanAfter(turn) + MORE_TRIES) {
    state.frames = [];
    tell(turn, 'gave-up');
    giveHuman(turn);
    return;
  }
  decided(turn, 'ask-again');
  if (state.misunderstood === humanAfter(turn)) offerHuman(turn);
  const again = handler.again(turn, frame);
  if (again === 'done') turn.state.frames = turn.state.frames.filter((one) => one !== frame);
  if (again !== 'wait') goOn(turn, frame);
}

function which(turn: Turn, frame: Extract<Frame, { kind: 'which' }>, message: Message): void {
  const chosen = chosenIntent(frame, message);
  turn.state.frames.pop();
  if (chosen === 'none') {
    if (chooseNone(turn, frame)) goOn(turn);
    else fallBack(turn, frame.text);
  } else if (chosen !== undefined) {
    understood(turn);
    beginIntent(turn, chosen, frame.text);
    goOn(turn);
  } else understand(turn, message);
}

/** Nothing is open: the message begins something, or is not understood. */
function begin(turn: Turn, message: Message): void {
  if (isCorrection(message.text) && correct(turn, message)) {
    understood(turn);
    return;
  }
  const before = { ...turn.state.slots };
  const filled = fillAnywhere(turn, message);
  if (followsUp(turn, message)) {
    understood(turn);
    return;
  }
  if (answerWordless(turn, message)) return;
  const [first] = filled;
  const { length } = message.entities.words;
  if (first && turn.state.recommended && isPlaceOnly(message)) {
    tellFilled(turn, first, before[first] !== undefined);
    return;
  }
  const sure = message.reading.intents[0]?.confidence ?? 0;
  if (message.entities.reply && sure < REPLY_SURE) {
    replyToNothing(turn);
    return;
  }
  if (actOnIntents(turn, message, thresholdsOf(turn).understood)) {
    understood(turn);
    goOn(turn, justAsked(topFrame(turn)));
  } else if (first && length <= SHORT) tellFilled(turn, first, before[first] !== undefined);
  else fallBack(turn, message.text);
}

/** A question about services that were shown a moment ago. */
function followsUp(turn: Turn, message: Message): boolean {
  return askedForMore(turn, message) || askedForDetails(turn, message);
}

/** A choice that stands as the last thing said; one kept for later has not been asked yet. */
function justAsked(frame: Frame | undefined): Frame | undefined {
  return frame?.kind === 'which' && frame.aside !== 'later' ? frame : undefined;
}

/** Who does not want what the questions are for leaves them: "en mä haluukaan muuttaa". */
function leavesQuestions(turn: Turn, frame: Frame, message: Message, least: number): boolean {
  if (frame.kind !== 'form' && frame.kind !== 'situation') return false;
  const { kind } = message.reading.negation;
  if (kind !== 'refusal' && !CHANGED_MIND.test(folded(phraseOf(message.text)))) return false;
  const [meant] = understoodIntents(turn, message, least);
  if (meant && !isUnderWay(turn, meant.intent)) return false;
  decided(turn, 'left');
  understood(turn);
  turn.state.frames = [];
  tell(turn, 'left-be');
  tell(turn, 'nothing-open');
  return true;
}

/** A place was named: what was recommended before is looked for there. */
function tellFilled(turn: Turn, slot: string, known: boolean): void {
  understood(turn);
  decided(turn, 'correction', slot);
  tell(turn, known ? 'corrected' : 'noted', { value: shownValue(turn, slot) });
  if (turn.state.recommended) lookAgain(turn);
  else tell(turn, 'nothing-open');
}

/** "Joo" when nothing was asked: there is nothing to search with. */
function replyToNothing(turn: Turn): void {
  turn.state.misunderstood += REPLY_WEIGHT;
  if (turn.state.misunderstood >= Math.max(1, humanAfter(turn) - REPLY_WEIGHT)) {
    giveHuman(turn);
    return;
  }
  decided(turn, 'ask-again');
  tell(turn, 'nothing-open');
}

function understood(turn: Turn): void {
  turn.state.misunderstood = 0;
}
