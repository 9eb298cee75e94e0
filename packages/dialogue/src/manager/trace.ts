import type { Passed } from './passed.ts';

/** One step on the way to a reply. */
export type TraceStep =
  | { step: 'read'; text: string; language: string; languageConfidence: number; kept: boolean }
  | { step: 'entities'; found: { entity: string; value: unknown; text: string }[] }
  | {
      step: 'intents';
      /** The likeliest, at most five. */
      candidates: { intent: string; confidence: number }[];
      outOfScope: number;
      corrections: { from: string; to: string }[];
      /** The encoder whose vector was taken into account. */
      encoder?: string;
    }
  /** The rule that decided, by name, with what it decided on. */
  | { step: 'decided'; rule: Rule; detail?: string }
  /** A rule that was looked at before and why it did not apply; `why` says it in English. */
  | { step: 'passed'; rule: Rule; because: Passed; why: string }
  | { step: 'said'; answer: string; variant: number }
  | { step: 'slot'; slot: string; value: unknown; from: string }
  | { step: 'flow'; flow: string; what: 'begins' | 'ends' | 'returns' | 'dropped' }
  | { step: 'action'; id: string; kind: string }
  | { step: 'result'; id: string; kind: string; outcome: 'found' | 'empty' | 'failed' | 'ignored' };

/** What can decide about a reply, in the order in which it is looked at. */
export type Rule =
  | 'crisis'
  | 'handed-over'
  | 'event'
  | 'command'
  | 'pressed'
  | 'answer'
  | 'correction'
  | 'service-details'
  | 'more-services'
  | 'wordless'
  | 'left'
  | 'flow'
  | 'intent-answer'
  | 'which-one'
  | 'digression'
  | 'ask-again'
  | 'other-bot'
  | 'search-services'
  | 'human-contact';
