import type { StudioJson } from '@auroraai/api-client/studio';
import { isObject, type JsonObject } from '../../draft/json.ts';
import { listText, text } from '../../fields/typed-value.ts';
import type { SayFlow } from '../messages.ts';
import { type InnerList, kindOfStep } from './steps.ts';

/** What steps are put into words with. */
export interface StepWords {
  say: SayFlow;
  /** What editors call a topic. */
  topic: (intent: string) => string;
  /** How an answer begins, as people read it. */
  answer: (answer: string) => string;
  language: (code: string) => string;
  /** A condition, as it goes on after “if”. */
  condition: (condition: StudioJson | undefined) => string;
  /** The language in which search words are shown. */
  shown: string;
}

/** A step in one sentence. */
export function stepWords(step: StudioJson | undefined, words: StepWords): string {
  const { say } = words;
  const kind = kindOfStep(step);
  if (!kind || !isObject(step)) return say('step.unknown');
  switch (kind) {
    case 'say':
      return say('step.say', { answer: words.answer(text(step.say)) });
    case 'ask':
      return step.slot === undefined
        ? say('step.ask', { answer: words.answer(text(step.ask)) })
        : say('step.ask.slot', { answer: words.answer(text(step.ask)), slot: text(step.slot) });
    case 'form':
      return say('step.form', { form: text(step.form) });
    case 'set': {
      const entries = isObject(step.set) ? Object.entries(step.set) : [];
      const values = entries.map(([slot, value]) => `${slot} = ${text(value)}`).join(', ');
      return say('step.set', { values });
    }
    case 'if':
      return say('step.if', { condition: words.condition(step.if) });
    case 'run':
    case 'go':
      return say(`step.${kind}`, { flow: text(step[kind]) });
    case 'end':
      return say(step.end === 'conversation' ? 'step.end.conversation' : 'step.end.flow');
    case 'recommend-text':
      return search(step, words);
    case 'http':
      return say('step.http', { action: text(step.action) });
    case 'refer':
      return say('step.refer', { bot: text(step.bot) });
    case 'transfer':
      return say('step.transfer', { to: text(step.to) });
    default:
      return say(`step.${kind}`);
  }
}

/** The name of the answer that a step says or asks; null when it does neither. */
export function answerOf(step: StudioJson | undefined): string | null {
  if (!isObject(step)) return null;
  const answer = step.say ?? step.ask;
  return typeof answer === 'string' && answer !== '' ? answer : null;
}

function search(step: JsonObject, { say, shown }: StepWords): string {
  if (isObject(step.text)) {
    const found = step.text[shown] ?? Object.values(step.text)[0];
    return say('step.recommend-text.words', { words: text(found) });
  }
  if (step.slot !== undefined) return say('step.recommend-text.slot', { slot: text(step.slot) });
  return say('step.recommend-text');
}

/** When the steps of an inner list are done, in words. */
export function listWords({ kind, on = {} }: InnerList, words: StepWords): string {
  return kind === 'branch'
    ? words.say('list.branch', { reply: replyWords(on, words) })
    : words.say(`list.${kind}`);
}

const REPLIES = ['yes', 'no', 'dont-know', 'skip'] as const;

/** What a reply must be, in words. */
export function replyWords(on: JsonObject, { say, topic, condition }: StepWords): string {
  const said: string[] = [];
  const plain = REPLIES.find((reply) => reply === on.reply);
  if (plain) said.push(say(`reply.${plain}`));
  if (Array.isArray(on.intents))
    said.push(
      say('reply.topics', { topics: on.intents.map((one) => topic(text(one))).join(', ') }),
    );
  if (on.values !== undefined) said.push(say('reply.values', { values: listText(on.values) }));
  if (on.min !== undefined || on.max !== undefined)
    said.push(say('reply.between', { min: text(on.min), max: text(on.max) }));
  if (on.if !== undefined) said.push(say('reply.if', { condition: condition(on.if) }));
  return said.length > 0 ? said.join(' · ') : say('reply.any');
}
