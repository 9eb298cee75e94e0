import type { Activity, Bot, OutgoingActivity, TraceStep } from '@auroraai/dialogue';

/** One thing that was done in the conversation, with what the bot made of it. */
export interface Turn {
  turn: number;
  /** What the person did. */
  activity: Activity;
  /** ISO 8601: the time that the bot took it for. */
  now: string;
  /** Null while the bot thinks. */
  answer: { activities: OutgoingActivity[]; trace: TraceStep[] } | null;
}

/** How far a draft is with learning. */
export type Training =
  | { state: 'idle' }
  /** `share` 0–1. */
  | { state: 'running'; share: number }
  /** It could not be learnt; the last good bot goes on answering. */
  | { state: 'failed'; message: string };

/** What is known of a draft that is tried out. */
export interface RehearsalState {
  /** The bot that answers now; null before the first has been learnt. */
  bot: Bot | null;
  training: Training;
  /** Grows with every new conversation. */
  conversation: number;
  turns: readonly Turn[];
}

/** Before anything has happened. */
export const NOTHING_YET: RehearsalState = {
  bot: null,
  training: { state: 'idle' },
  conversation: 0,
  turns: [],
};
