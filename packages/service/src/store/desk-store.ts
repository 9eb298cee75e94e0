/** Who answers people at a desk. */
export interface Adviser {
  /** The adviser's id within the organisation; never shown to people. */
  id: string;
  /** The name that people see. */
  name: string;
}

/** A place in a desk's queue, or an adviser's talk with somebody: a conversation that is handed over. */
export interface DeskPlace {
  conversation: string;
  desk: string;
  state: 'queued' | 'connected';
  /** Language of the conversation, BCP 47. */
  language: string;
  /** Why a human was asked for, as the dialogue engine names it. */
  reason: string;
  queuedAt: Date;
  /** When an adviser took it; null in the queue. */
  takenAt: Date | null;
  /** Who took it; null in the queue. */
  adviser: Adviser | null;
  /** The place in the queue that the person was told last. */
  toldPosition: number;
}

/** How a hand-over came to its end. */
export type DeskEnding =
  /** The adviser ended it. */
  | 'served'
  /** The person left the queue. */
  | 'left'
  /** The person ended it while an adviser answered. */
  | 'finished'
  /** The adviser vanished. */
  | 'lost'
  /** Nobody was at the desk any more. */
  | 'unstaffed';

/** What is kept of a hand-over that is over: nothing of the person or of the conversation. */
export interface DeskOutcome {
  desk: string;
  ending: DeskEnding;
  /** Seconds in the queue. */
  waited: number;
  /** Seconds with the adviser; null when nobody took it. */
  served: number | null;
  at: Date;
}

/** What a turn of a conversation changes at a desk; kept together with the turn or not at all. */
export interface DeskChange {
  /** The place from now on; null = the conversation is not handed over any more. */
  place: DeskPlace | null;
  outcome?: DeskOutcome;
}

/** The desks of one organisation. Nothing of another organisation can be reached through it. */
export interface OrganisationDesks {
  /** Notes that an adviser is on duty at a moment. */
  onDuty(desk: string, adviser: Adviser, at: Date): Promise<void>;
  /** Notes that an adviser has gone. */
  offDuty(desk: string, adviserId: string): Promise<void>;
  /** The advisers who were seen since a moment, by their ids. */
  duty(desk: string, since: Date): Promise<Adviser[]>;
  /** The places of a desk, in the order in which people came. */
  places(desk: string): Promise<DeskPlace[]>;
  /** The place of a conversation, or null. */
  place(conversation: string): Promise<DeskPlace | null>;
  /** At most `limit` hand-overs that are over, the latest first. */
  outcomes(desk: string, limit: number): Promise<DeskOutcome[]>;
}

/** The desks of an installation. Places change with turns of their conversations only. */
export interface DeskStore {
  /** The one place where a query is bound to its organisation. */
  of(organisation: string): OrganisationDesks;
  /** Every desk at which somebody waits or is answered, with how many are in its queue. */
  busy(): Promise<{ organisation: string; desk: string; queued: number }[]>;
  /** Deletes outcomes and signs of duty from before a moment. */
  forget(before: Date): Promise<void>;
}
