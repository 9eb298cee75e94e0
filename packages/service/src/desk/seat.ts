import type { ActionRequest, HandoffResult } from '@auroraai/dialogue';
import type { DeskChange } from '../store/desk-store.ts';

/** What a bot asks for. */
export type HandoffRequest = Extract<ActionRequest, { kind: 'handoff' }>;

/** What a turn of a conversation does at a desk: it comes true when the turn is kept. */
export interface Seat {
  /** Asks whether anybody is there; with the person's consent takes a place in the queue. */
  ask(bot: string, request: HandoffRequest): Promise<HandoffResult>;
  /** Leaves the queue, or the adviser. */
  leave(): Promise<null>;
  /** What the turn changes; undefined = nothing. */
  readonly change: DeskChange | undefined;
}
