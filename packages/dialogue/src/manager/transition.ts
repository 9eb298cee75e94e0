import type { Activity, OutgoingActivity } from '../activity.ts';
import type { EncodedText } from '../encoder/encoder.ts';
import type { ActionFailure, ActionRequest } from './action.ts';
import type { ConversationState } from './state.ts';
import type { TraceStep } from './trace.ts';

/** What comes into a conversation. */
export type Input =
  | {
      kind: 'activity';
      activity: Activity;
      /** What an encoder made of `textToEncode(activity)`, found out beforehand: nothing waits here. */
      encoded?: EncodedText;
    }
  | { kind: 'action-result'; id: string; result: unknown }
  | { kind: 'action-result'; id: string; failure: ActionFailure };

/** What comes of an input. */
export interface Transition {
  /** The new state; the old one is unchanged. */
  state: ConversationState;
  activities: OutgoingActivity[];
  actions: ActionRequest[];
  /** How the reply came about, for editors. */
  trace: TraceStep[];
}

/** A bot ready to talk. It keeps nothing of a conversation: the state goes in and out. */
export interface Engine {
  transition(state: ConversationState | undefined, input: Input, env: { now: Date }): Transition;
}
