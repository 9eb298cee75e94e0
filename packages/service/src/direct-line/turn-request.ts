import type { SentActivity } from './read-activity.ts';
import type { Binding } from './tokens.ts';

/** What somebody did in a conversation, and from where. */
export interface TurnRequest {
  binding: Binding;
  sent: SentActivity;
  clientAddress: string | undefined;
}
