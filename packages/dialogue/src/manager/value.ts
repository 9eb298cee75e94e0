import type { Json } from '../bot/localized.ts';
import type { Reply } from '../entities/reply.ts';
import type { ServiceDetail } from './action.ts';

/** What a pressed button or a question's control said; whatever else a value holds is not looked at. */
export interface PressedValue {
  intent?: string;
  flow?: string;
  say?: string;
  set?: { [slot: string]: Json };
  reply?: Reply;
  command?: 'human' | 'continue' | 'results' | 'leave';
  service?: string;
  show?: ServiceDetail;
  score?: 1 | -1;
  consent?: 'with' | 'without' | 'no';
  none?: boolean;
}

const LONGEST = 200;
const WORDS: { readonly [key in 'reply' | 'command' | 'show' | 'consent']: readonly string[] } = {
  reply: ['yes', 'no', 'dont-know', 'skip'],
  command: ['human', 'continue', 'results', 'leave'],
  show: ['hours', 'contact', 'place', 'price', 'all'],
  consent: ['with', 'without', 'no'],
};

/** Reads a value that came from outside: anything may be in it, only what is known is taken. */
export function pressedValue(value: unknown): PressedValue | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const given = value as Record<string, unknown>;
  const taken: Record<string, unknown> = {};
  for (const key of ['intent', 'flow', 'say', 'service']) {
    const word = given[key];
    if (typeof word === 'string' && word.length <= LONGEST) taken[key] = word;
  }
  for (const [key, known] of Object.entries(WORDS)) {
    if (known.includes(given[key] as string)) taken[key] = given[key];
  }
  if (given.score === 1 || given.score === -1) taken.score = given.score;
  if (given.none === true) taken.none = true;
  const { set } = given;
  if (typeof set === 'object' && set !== null && JSON.stringify(set).length < 5000) {
    taken.set = { ...set };
  }
  return Object.keys(taken).length > 0 ? (taken as PressedValue) : undefined;
}

/** The answer in a message's value if it is to the question of this id. */
export function controlAnswer(value: unknown, questionId: string): { answer: unknown } | undefined {
  const given = questionAnswer(value);
  return given?.questionId === questionId ? { answer: given.answer } : undefined;
}

/** An answer given with a question's own control. */
export function questionAnswer(
  value: unknown,
): { questionId: string; answer: unknown } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { question_id: questionId, answer } = value as Record<string, unknown>;
  if (typeof questionId !== 'string' || questionId.length > LONGEST) return undefined;
  return { questionId, answer: answer ?? null };
}
