import type { ActivityContent, ChannelAccount } from '../direct-line/activity.ts';

/** An activity of a person as a bot sees it. */
export interface PersonActivity extends ActivityContent {
  id: string;
  timestamp: string;
  from: ChannelAccount;
}

/** What a bot is told: what the person did, or what came of an action that the bot had asked for. */
export type BotInput =
  | { kind: 'activity'; activity: PersonActivity }
  | { kind: 'action-result'; id: string; result: unknown }
  | { kind: 'action-result'; id: string; failure: ActionFailure };

/** Why an action came to nothing. */
export type ActionFailure = 'unknown-action' | 'invalid' | 'not-found' | 'unavailable' | 'timeout';

/** Something that a bot wants done outside itself. */
export interface ActionRequest {
  /** Names the request within its conversation. */
  id: string;
  kind: string;
  [argument: string]: unknown;
}

/** What a bot makes of one input. */
export interface Transition {
  /** All that the bot remembers of the conversation, JSON. */
  state: unknown;
  activities: readonly ActivityContent[];
  actions: readonly ActionRequest[];
  /** Why the bot did so, for its editors. */
  trace: readonly unknown[];
}

/** A bot's mind: pure, so that the same inputs give the same conversation. */
export interface BotEngine {
  /** @param state what an earlier transition gave, or undefined at the beginning. */
  transition(state: unknown, input: BotInput, env: { now: Date }): Transition;
}
