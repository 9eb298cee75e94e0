import type { Condition } from './condition.ts';
import type { Json, Language, Localized } from './localized.ts';

/** The ten areas of life that a situation consists of; the keys of the recommender. */
export const LIFE_AREAS = [
  'health',
  'resilience',
  'housing',
  'working_studying',
  'family',
  'friends',
  'finance',
  'improvement_of_strengths',
  'self_esteem',
  'life_satisfaction',
] as const;

/** One of the ten areas of life. */
export type LifeArea = (typeof LIFE_AREAS)[number];

/** What a reply must be for a branch to be taken: any of the given things. */
export interface ReplyIs {
  intents?: readonly string[];
  /** A plain reply, whatever the bot's intents. */
  reply?: 'yes' | 'no' | 'dont-know' | 'skip';
  /** The asked slot has one of these values now. */
  values?: readonly Json[];
  /** The asked slot's value lies within these bounds. */
  min?: number;
  max?: number;
  if?: Condition;
}

/** Where a conversation goes after one kind of reply. */
export interface Branch {
  on: ReplyIs;
  steps: readonly Step[];
}

/** Limits of a recommendation that the bot asks for. */
export interface RecommendFilters {
  municipalityCodes?: readonly string[];
  includeNationalServices?: boolean;
  serviceClasses?: readonly string[];
  targetGroups?: readonly string[];
  serviceLanguages?: readonly Language[];
  channelTypes?: readonly string[];
}

/** Something that is done outside the conversation, and what is said when it fails or finds nothing. */
export type ActionStep =
  | {
      do: 'recommend-situation';
      /** Areas that are asked. @default all ten */
      areas?: readonly LifeArea[];
      /** Whether the person first chooses which areas to go through. @default false */
      choose?: boolean;
      /** Slots (0–10) whose values are used as answers, so that the area is not asked. */
      from?: { readonly [area in LifeArea]?: string };
      /** Whether anything is asked; `false` uses only what is known. @default true */
      ask?: boolean;
      municipality?: string;
      filters?: RecommendFilters;
      limit?: number;
      empty?: readonly Step[];
      failure?: readonly Step[];
    }
  | {
      do: 'recommend-text';
      /** Fixed search words per language. Otherwise the slot, otherwise what the person last said. */
      text?: Localized;
      slot?: string;
      municipality?: string;
      filters?: RecommendFilters;
      limit?: number;
      empty?: readonly Step[];
      failure?: readonly Step[];
    }
  | {
      do: 'http';
      /** Name of one of the bot's HTTP actions. */
      action: string;
      /** Slots that are sent. */
      send?: readonly string[];
      /** Slots filled from the answer, each by the name of a top-level field. */
      into?: { readonly [slot: string]: string };
      failure?: readonly Step[];
    }
  | {
      do: 'refer';
      /** Id of one of the bots in `network`. */
      bot: string;
      /** Slots that go along if the person agrees. */
      send?: readonly string[];
    }
  | {
      do: 'transfer';
      /** Name of one of the services in `transfers`, to which the session's details go. */
      to: string;
      send?: readonly string[];
      failure?: readonly Step[];
    }
  | { do: 'handoff' }
  | { do: 'ask-feedback' };

/** One step of a flow. */
export type Step =
  | { say: string }
  /** Says a question and waits. The reply fills `slot`, if one is named, and chooses a branch. */
  | {
      ask: string;
      slot?: string;
      branches?: readonly Branch[];
      /** When no branch fits; without it the flow simply goes on. */
      otherwise?: readonly Step[];
    }
  | { form: string }
  | { set: { readonly [slot: string]: Json } }
  | { if: Condition; steps: readonly Step[]; else?: readonly Step[] }
  /** Does another flow and comes back. */
  | { run: string }
  /** Goes over to another flow for good. */
  | { go: string }
  | ActionStep
  /** Ends the flow here; `conversation` ends the conversation and asks how it went. */
  | { end: 'flow' | 'conversation' };

/** When a flow begins by itself. */
export interface FlowStart {
  intents?: readonly string[];
  /** Name of an event of the host page or the client. */
  events?: readonly string[];
  if?: Condition;
}

/** A path of conversation: a rule (one or two steps) or a whole story with branches. */
export interface Flow {
  flow: string;
  title?: Localized;
  /** Under what editors find it: "Money". */
  group?: string;
  /** Flows without a start are reached from other flows and buttons only. */
  start?: FlowStart;
  steps: readonly Step[];
}
