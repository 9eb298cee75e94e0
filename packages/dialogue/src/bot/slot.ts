import type { Json, Language, Localized } from './localized.ts';

/** What a slot holds, and so how it is asked: the question's control, what counts as an answer. */
export type SlotKind =
  | 'text'
  | 'number'
  | 'age'
  | 'scale'
  | 'yes-no'
  | 'choice'
  | 'choices'
  | 'place'
  | 'date'
  | 'postcode';

/** One thing to choose. */
export interface SlotOption {
  value: string;
  label: Localized;
  /** Other words by which people choose it. */
  synonyms?: { readonly [language in Language]?: readonly string[] };
}

/** Something that the bot keeps in mind during a conversation. */
export interface Slot {
  slot: string;
  kind: SlotKind;
  /** What it is called to the person: "Asuinkunta". */
  title?: Localized;
  /** The choices of `choice` and `choices`. */
  options?: readonly SlotOption[];
  /** The ends of a `scale`. @default 0 and 10 */
  min?: number;
  max?: number;
  /** Words for the ends of a `scale`. */
  low?: Localized;
  high?: Localized;
  /** Entity that fills it, where its kind does not already say so. */
  entity?: string;
  /** Whether it is filled whenever it is mentioned, not only when asked. @default false */
  anywhere?: boolean;
  /** Key of the host page's context from which it is filled at the start. */
  context?: string;
  initial?: Json;
}
