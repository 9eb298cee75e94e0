import type { ReadIntent } from '../understanding/index.ts';
import { alsoFrame, alsoMentioned } from './also.ts';
import { holds } from './conditions.ts';
import { pushFlow } from './flow-frame.ts';
import type { Passed } from './passed.ts';
import { sayAnswer, sayRatable } from './say.ts';
import { thresholdsOf } from './thresholds.ts';
import { decided, type Message, passed, type Turn } from './turn.ts';
import { canBegin, understoodIntents } from './understood-intents.ts';
import { inLanguage } from './values.ts';
import { askWhich } from './which-frame.ts';

/** From this confidence on a refusal in the words ("en halua …") is taken for part of the intent. */
const SURE = 0.9;
/** An intent this much less sure than needed is asked about. */
const HALF_SURE = 0.2;
const MOST_OPTIONS = 3;

/** Begins what an intent leads to. */
export function beginIntent(turn: Turn, name: string, opening?: string): boolean {
  const flow = (turn.trained.starts.intents.get(name) ?? []).find(
    ({ start }) => !start?.if || holds(turn, start.if),
  );
  if (flow) {
    decided(turn, 'flow', flow.flow);
    return pushFlow(turn, flow.flow, opening);
  }
  const { answer, smallTalk } = turn.trained.intents.get(name) ?? {};
  if (!answer) return false;
  decided(turn, 'intent-answer', answer);
  if (smallTalk) sayAnswer(turn, answer);
  else sayRatable(turn, answer);
  return true;
}

/**
 * Acts on what a message means: begins it, or asks which of close or half-sure ones was meant.
 * False when it is not understood. `least`: how sure an intent must be to be begun.
 */
export function actOnIntents(turn: Turn, message: Message, least: number): boolean {
  const { understood, close } = thresholdsOf(turn);
  const [first, ...others] = understoodIntents(turn, message, least - HALF_SURE);
  if (!first) {
    passed(turn, 'flow', whyNot(message, least));
    return false;
  }
  const refused = message.reading.negation.kind === 'refusal' && first.confidence < SURE;
  const halfSure = first.confidence < least;
  // In the middle of a question a half-sure guess must not lead away from it.
  if (halfSure && least > understood) {
    passed(turn, 'flow', whyNot(message, least));
    return false;
  }
  const reach = halfSure ? Math.max(close, HALF_SURE) : close;
  const rivals = others.filter(({ confidence }) => first.confidence - confidence < reach);
  const options = [first, ...rivals].filter(({ intent }) => canAskFor(turn, intent));
  const asks = halfSure || refused || rivals.some(({ intent }) => canAskFor(turn, intent));
  if (asks && options[0] === first) {
    ask(turn, message, options.slice(0, MOST_OPTIONS));
    return true;
  }
  if (!halfSure) {
    const also = alsoMentioned(turn, message, first.intent);
    if (also && canAskFor(turn, also) && least === understood) {
      const option = { intent: also, title: titleOf(turn, also) };
      turn.state.frames.push(alsoFrame(option, message.text.slice(0, 1024)));
    }
    return beginIntent(turn, first.intent, message.text);
  }
  passed(turn, 'flow', whyNot(message, least));
  return false;
}

function ask(turn: Turn, message: Message, intents: readonly ReadIntent[]): void {
  const options = intents.map(({ intent }) => ({ intent, title: titleOf(turn, intent) }));
  const frame = { kind: 'which' as const, options, text: message.text.slice(0, 1024) };
  decided(turn, 'which-one', intents.map(({ intent }) => intent).join(', '));
  turn.state.frames.push(frame);
  askWhich(turn, frame);
}

/** How likely a guess must be to stand beside the services that were searched. */
const GUESS = 0.12;
/** From here on a message is so foreign that no guess is worth offering. */
const FOREIGN = 0.55;
const MOST_GUESSES = 2;

/** Choices of what a message that was not understood may have meant, to be pressed or passed over. */
export function offerGuesses(turn: Turn, text: string): { title: string; value: unknown }[] {
  const { state, trained } = turn;
  const { intents, outOfScope } = trained.understanding.read(text, { language: state.language });
  if (outOfScope >= FOREIGN || state.frames.length > 0) return [];
  return intents
    .filter(({ intent, confidence }) => confidence >= GUESS && canAskFor(turn, intent))
    .slice(0, MOST_GUESSES)
    .map(({ intent }) => ({ title: titleOf(turn, intent), value: { intent } }));
}

function whyNot({ reading }: Message, least: number): Passed {
  const [best] = reading.intents;
  return best && best.confidence >= least
    ? { code: 'foreign', values: {} }
    : { code: 'unsure', values: { least } };
}

/** Only an intent with a title that leads somewhere can be asked for. */
function canAskFor(turn: Turn, name: string): boolean {
  const intent = turn.trained.intents.get(name);
  return intent?.title !== undefined && intent.smallTalk !== true && canBegin(turn, name);
}

function titleOf(turn: Turn, name: string): string {
  return inLanguage(turn.trained.intents.get(name)?.title, turn.state.language, turn.trained.bot);
}
