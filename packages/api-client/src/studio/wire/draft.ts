// A draft: its parts, changes of them, conflicts, history and comments.

/** The lists of a bot, and its settings: what an editor changes one of at a time. */
export const PART_KINDS = [
  'settings',
  'slot',
  'intent',
  'entity',
  'answer',
  'flow',
  'form',
  'test',
] as const;

/** See {@link PART_KINDS}. */
export type PartKind = (typeof PART_KINDS)[number];

/** A JSON value. */
export type StudioJson =
  | string
  | number
  | boolean
  | null
  | readonly StudioJson[]
  | { readonly [key: string]: StudioJson };

/** One part of a draft: an intent, an answer, … or the settings. Its id stays when it is renamed. */
export interface StudioPart {
  id: string;
  kind: PartKind;
  /** Grows by one at each change; what is new has 1. */
  revision: number;
  /** As in the bot format: `{ intent: 'moving', examples: … }`. */
  value: StudioJson;
  /** Place among its kind; any number. */
  order: number;
  changed_by: string;
  changed_at: string;
}

/** A change of one part. Sending the same change again has no further effect. */
export interface StudioChange {
  /** UUID of the change. */
  id: string;
  /** Id of the part; for something new a new UUID. */
  part: string;
  kind: PartKind;
  /** The revision that the editor changed; 0 = new. */
  base: number;
  /** The part as the editor left it; null = deleted. */
  value: StudioJson | null;
  order?: number;
}

/** What `POST bots/{bot}/changes` takes: all of it is done, or nothing. */
export interface StudioChanges {
  changes: StudioChange[];
}

/**
 * What came of a change: as sent, merged with what others had changed meanwhile, or kept beside it where
 * both changed the same thing (then there is a conflict to be looked at).
 */
export type ChangeOutcome = 'applied' | 'merged' | 'both-kept';

/** Two people changed the same thing: what stands, and what the other one wrote. */
export interface StudioConflict {
  id: string;
  part: string;
  kind: PartKind;
  /** Where in the part; empty = the whole part, which one changed and the other deleted. */
  path: (string | number)[];
  /** What stands in the draft. */
  standing: StudioJson | null;
  standing_by: string;
  /** What was written beside it. */
  other: StudioJson | null;
  other_by: string;
  at: string;
}

/** Which of the two stays: `POST bots/{bot}/conflicts/{conflict}`; answered with {@link StudioChanged}. */
export interface ConflictChoice {
  keep: 'standing' | 'other';
}

/** A draft as it stands: `GET bots/{bot}/draft`. */
export interface StudioDraft {
  /** Number of the last change; events are asked after it. */
  sequence: number;
  parts: StudioPart[];
  conflicts: StudioConflict[];
}

/** The answer of `POST bots/{bot}/changes`, which does all of its changes or none. */
export interface StudioChanged {
  sequence: number;
  results: { change: string; outcome: ChangeOutcome; part: StudioPart | null }[];
  conflicts: StudioConflict[];
}

/** What others have done: one message of the stream `GET bots/{bot}/events?after={sequence}`. */
export interface StudioEvent {
  sequence: number;
  /** Name of who did it. */
  by: string;
  /** Parts as they are now. */
  parts: StudioPart[];
  /** Ids of parts that are gone. */
  deleted: string[];
  conflicts: StudioConflict[];
  /** Ids of conflicts that have been settled. */
  settled: string[];
}

/** One step of a part's history: `GET bots/{bot}/parts/{part}/history`. */
export interface StudioRevision {
  revision: number;
  /** Null = deleted. */
  value: StudioJson | null;
  by: string;
  at: string;
}

/** A note on a part: `GET|POST bots/{bot}/comments`. */
export interface StudioComment {
  id: string;
  part: string | null;
  text: string;
  by: string;
  at: string;
  done: boolean;
}
