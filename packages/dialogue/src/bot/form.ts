import type { Condition } from './condition.ts';
import type { Json } from './localized.ts';

/** What an answer must be; when it is not, `answer` is said and the question asked again. */
export interface Validation {
  if: Condition;
  answer: string;
}

/** One question of a form. */
export interface FormField {
  slot: string;
  /** Name of the answer that asks. */
  ask: string;
  /** Asked only when this holds. */
  if?: Condition;
  /** Whether it may be left out. @default true */
  canSkip?: boolean;
  /** Conditions that an answer must meet. */
  validate?: readonly Validation[];
  /** Intents that stand for a value: a plain "joo" as `true`. */
  from?: readonly { intent: string; value: Json }[];
  /** What is done when the slot has a value before it is asked. @default 'keep' */
  known?: 'keep' | 'ask';
}

/** Questions asked one by one until everything needed is known. */
export interface Form {
  form: string;
  /** Under what editors find it. */
  group?: string;
  fields: readonly FormField[];
  /** Answer that sums up and asks whether all is right, before the form is left. */
  confirm?: string;
}
