import type { Engine } from '../src/manager/transition.ts';
import { startConversation } from '../src/testing/conversation.ts';
import type { AcceptableMessage } from './read-lines.ts';

/**
 * What a bot did with the first message of a conversation. `right`: begun an acceptable intent, or
 * noticed danger in a message of its own matters. `asked-right`: asked which was meant, an
 * acceptable one among them. `searched`: not understood, so that services are searched instead.
 * `kept-out`: the same, where nothing is acceptable, or told that the bot does not know of it.
 */
export type Outcome = 'right' | 'asked-right' | 'asked-wrong' | 'wrong' | 'searched' | 'kept-out';

/** An ordinary office hour in Finland. */
const NOON = new Date('2026-11-23T10:00:00.000Z');

/**
 * Says one message to a bot in a conversation of its own.
 *
 * @param elsewhere Intents by which the bot tells that a matter is not its own.
 */
export function tryMessage(
  engine: Engine,
  { language, text, accept }: AcceptableMessage,
  elsewhere: readonly string[] = [],
): { outcome: Outcome; detail: string } {
  const conversation = startConversation(engine, { now: NOON });
  conversation.give({ type: 'event', name: 'webchat/join', value: { language } });
  const { trace } = conversation.say(text);
  let best: string | undefined;
  let detail = '';
  const rules = new Map<string, string>();
  for (const step of trace) {
    if (step.step === 'decided' && !rules.has(step.rule)) rules.set(step.rule, step.detail ?? '');
    if (step.step !== 'intents' || best !== undefined) continue;
    best = step.candidates[0]?.intent;
    const [first, second] = step.candidates.map(
      (one) => `${one.intent} ${one.confidence.toFixed(2)}`,
    );
    detail = `${first}, ${second}, foreign ${step.outOfScope.toFixed(2)}`;
  }
  const fits = (intent: string | undefined) =>
    intent !== undefined && (accept?.includes(intent) ?? false);
  const outcome = (): Outcome => {
    if (rules.has('crisis')) return accept === null ? 'wrong' : 'right';
    if (rules.has('flow') || rules.has('intent-answer')) {
      if (accept === null && best !== undefined && elsewhere.includes(best)) return 'kept-out';
      return fits(best) ? 'right' : 'wrong';
    }
    const options = rules.get('which-one')?.split(', ');
    if (options) return options.some(fits) ? 'asked-right' : 'asked-wrong';
    return accept === null ? 'kept-out' : 'searched';
  };
  return { outcome: outcome(), detail };
}
