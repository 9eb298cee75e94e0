import type { Seat } from '../desk/seat.ts';

/** For whom an action is done. */
export interface ActionContext {
  organisation: string;
  bot: string;
  /** The id of the conversation. */
  conversation: string;
  /** The person's address, for bounding votes; undefined where it is not known. */
  clientAddress: string | undefined;
  /** Lets another bot of this installation go on in the conversation. */
  refer: (bot: string, values: Readonly<Record<string, unknown>>) => boolean;
  /** The conversation's place at a desk of the organisation. */
  seat: Seat;
}
