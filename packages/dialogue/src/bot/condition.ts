import type { Json, Language } from './localized.ts';

/** Whether something holds now: tested on slots, the page's context, language and office hours. */
export type Condition =
  | { slot: string; is: Json }
  | { slot: string; in: readonly Json[] }
  /** A number or date slot lies within both given bounds. */
  | { slot: string; min?: number | string; max?: number | string }
  | { slot: string; filled: boolean }
  /** The host page gave this value with the conversation. */
  | { context: string; is: Json }
  | { language: Language }
  | { officeOpen: boolean }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition };
