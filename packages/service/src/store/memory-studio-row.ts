import type {
  DismissedWording,
  InboxMessage,
  QualityFigures,
  ReportRow,
} from '@auroraai/api-client/studio';
import type {
  KeptChange,
  SnapshotPart,
  StoredComment,
  StoredConflict,
  StoredRevision,
  StoredVersion,
  StudioBotRecord,
  TakenTopic,
} from './studio-bot-store.ts';

/** A version with its parts. */
export interface KeptVersion extends StoredVersion {
  parts: readonly SnapshotPart[];
  model: Uint8Array | null;
  /** Null until it has been measured. */
  figures: QualityFigures | null;
}

/** A message of the inbox, looked at or not. */
export interface KeptMessage extends InboxMessage {
  folded: string;
  state: 'new' | 'assigned' | 'ignored';
}

/** Everything of one bot in memory. */
export interface StudioRow {
  record: StudioBotRecord;
  revisions: { sequence: number; revision: StoredRevision }[];
  changes: Map<string, KeptChange>;
  conflicts: { sequence: number; settledAt: number | null; conflict: StoredConflict }[];
  /** Who did what has a number. */
  editors: Map<number, string>;
  versions: KeptVersion[];
  comments: StoredComment[];
  messages: Map<string, KeptMessage>;
  counts: Map<string, ReportRow>;
  topics: Map<string, TakenTopic>;
  dismissed: DismissedWording[];
}

/** The order of two texts by their code units. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
