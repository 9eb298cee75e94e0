// Bots and their versions.
import type { PartKind, StudioJson } from './draft.ts';

/** A bot in the list: `GET bots?organisation={id}`. */
export interface StudioBot {
  id: string;
  organisation: string;
  names: Record<string, string>;
  languages: string[];
  /** Number of the version that people talk with now; null before the first. */
  published: number | null;
  /** Whether the draft differs from it. */
  has_changes: boolean;
  changed_at: string;
  changed_by: string;
}

/** `POST bots`: a new bot with its first parts, in their order; answered with 201 and {@link StudioBot}. */
export interface NewBot {
  organisation: string;
  /** As in the bot format; `name-taken` when any organisation's bot has it. */
  id: string;
  parts: { kind: PartKind; value: StudioJson }[];
}

/** How far a version has come. */
export type VersionState = 'in-review' | 'scheduled' | 'published' | 'earlier' | 'rejected';

/** A version: the whole bot as it was, never changed: `GET bots/{bot}/versions`. */
export interface StudioVersion {
  number: number;
  state: VersionState;
  made_by: string;
  made_at: string;
  note: string;
  publish_at: string | null;
  published_by: string | null;
  published_at: string | null;
  /** Set when this was made of an earlier version. */
  restores: number | null;
}

/** `POST bots/{bot}/versions`: makes a version of the draft, for review or to be published. */
export interface NewVersion {
  note: string;
  do: 'review' | 'publish' | 'schedule';
  publish_at?: string;
  /** Names of dialogue tests that fail and are published nevertheless: the second asking. */
  despite?: string[];
}

/**
 * `POST bots/{bot}/versions/{number}`: what is done with a version. `publish` what was in review,
 * `schedule` it, `reject` it (a scheduled one too), or `roll-back` to it, which makes a new version of it.
 */
export interface VersionAct {
  do: 'publish' | 'schedule' | 'reject' | 'roll-back';
  publish_at?: string;
  note?: string;
  /** As in {@link NewVersion}. */
  despite?: string[];
}
