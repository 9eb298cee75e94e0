import type {
  BankTopic,
  ChangeOutcome,
  DismissedWording,
  InboxMessage,
  PartKind,
  QualityFigures,
  ReportMonth,
  ReportRow,
  StudioJson,
  VersionState,
} from '@auroraai/api-client/studio';

/** A revision of a part; a value of null says that the part was deleted. */
export interface StoredRevision {
  /** Id of the part. */
  id: string;
  kind: PartKind;
  /** Grows by one at each change; what is new has 1. */
  revision: number;
  value: StudioJson | null;
  /** Place among its kind. */
  order: number;
  /** Length of the value as JSON, characters; 0 when it was deleted. */
  size: number;
  by: string;
  at: Date;
}

/** A bot of the studio. */
export interface StudioBotRecord {
  id: string;
  organisation: string;
  names: Readonly<Record<string, string>>;
  languages: readonly string[];
  /** Number of the last change. */
  sequence: number;
  /** Number of the version that people talk with, and of the last change in it; null before the first. */
  published: { number: number; sequence: number } | null;
  changedAt: Date;
  changedBy: string;
}

/** A bot as it is made, with the first revision of each of its parts. */
export interface NewStudioBot
  extends Pick<StudioBotRecord, 'id' | 'names' | 'languages' | 'changedAt' | 'changedBy'> {
  parts: readonly StoredRevision[];
}

/** Two people changed the same thing: what stands, and what was written beside it. */
export interface StoredConflict {
  id: string;
  part: string;
  kind: PartKind;
  path: readonly (string | number)[];
  standing: StudioJson | null;
  standingBy: string;
  other: StudioJson | null;
  otherBy: string;
  at: Date;
  /** Whether one of them has been chosen. */
  settled: boolean;
}

/** What came of a change that was sent before. */
export interface KeptChange {
  /** UUID of the change. */
  id: string;
  part: string;
  outcome: ChangeOutcome;
}

/** What must be known of a draft to decide on an edit. */
export interface EditNeeds {
  changes: readonly string[];
  parts: readonly string[];
  bases: readonly { part: string; revision: number }[];
  conflicts: readonly string[];
}

/** A draft as far as it was asked for; parts that are gone are there with a value of null. */
export interface KnownDraft {
  sequence: number;
  /** How many parts it has, and how long they are altogether, characters. */
  count: number;
  size: number;
  changes: ReadonlyMap<string, KeptChange>;
  parts: ReadonlyMap<string, StoredRevision>;
  bases: readonly StoredRevision[];
  conflicts: ReadonlyMap<string, StoredConflict>;
}

/** What is to be kept of an edit, all of it or nothing. */
export interface DraftEdit {
  by: string;
  at: Date;
  /** New revisions in the order in which they were made; the last one of a part is how it stands. */
  revisions: readonly StoredRevision[];
  changes: readonly KeptChange[];
  conflicts: readonly StoredConflict[];
  /** Ids of conflicts that are settled. */
  settled: readonly string[];
  /** Topics of the bank that come with it; each takes the place of what was known of it. */
  topics?: readonly TakenTopic[];
  /** Set when the settings changed. */
  names?: Readonly<Record<string, string>>;
  languages?: readonly string[];
}

/** Everything that one edit did. */
export interface StoredEvent {
  sequence: number;
  by: string;
  /** Revisions that came of it, those of deleted parts too. */
  revisions: StoredRevision[];
  conflicts: StoredConflict[];
  settled: string[];
}

/** A draft as it stands. */
export interface StoredDraft {
  sequence: number;
  /** Without those that are gone, by kind, order and id. */
  parts: StoredRevision[];
  /** Those that nobody has settled, the oldest first. */
  conflicts: StoredConflict[];
}

/** A version of a bot, without its parts. */
export interface StoredVersion {
  number: number;
  state: VersionState;
  /** Number of the last change in it. */
  sequence: number;
  madeBy: string;
  madeAt: Date;
  note: string;
  publishAt: Date | null;
  publishedBy: string | null;
  publishedAt: Date | null;
  /** The earlier version that it was made of. */
  restores: number | null;
}

/** How good a version was found. */
export interface MeasuredVersion {
  number: number;
  figures: QualityFigures;
}

/** A part in a version. */
export type SnapshotPart = Pick<StoredRevision, 'id' | 'kind' | 'revision' | 'order'> & {
  value: StudioJson;
};

/** A version as it is made; a published one takes the place of the one before. */
export interface NewStoredVersion extends Omit<StoredVersion, 'number' | 'state'> {
  state: Extract<VersionState, 'in-review' | 'scheduled' | 'published'>;
  parts: readonly SnapshotPart[];
  /** What it has learnt, once it was trained. */
  model: Uint8Array | null;
}

/** What becomes of a version. */
export interface VersionChange {
  /** It is left alone unless it is in one of these states. */
  from: readonly VersionState[];
  to: Extract<VersionState, 'scheduled' | 'published' | 'rejected'>;
  at: Date;
  by: string;
  publishAt?: Date | null;
  note?: string;
  model?: Uint8Array;
}

/** A published version with all that is needed to talk as it. */
export interface PublishedBot {
  id: string;
  organisation: string;
  number: number;
  parts: readonly SnapshotPart[];
  model: Uint8Array | null;
}

/** A note on a part, or on the bot. */
export interface StoredComment {
  /** A UUID. */
  id: string;
  part: string | null;
  text: string;
  by: string;
  at: Date;
  done: boolean;
}

/** A message without personal data that a bot did not surely understand. */
export interface NewInboxMessage
  extends Pick<InboxMessage, 'text' | 'language' | 'guesses' | 'kind'> {
  /** UUID, unless the same message is there. */
  id: string;
  /** The text in the form in which messages are told apart. */
  folded: string;
  /** YYYY-MM-DD. */
  day: string;
}

/** What a bot's conversations of a moment come to, for its editors. */
export interface StudioNotes {
  messages: readonly NewInboxMessage[];
  counts: readonly ReportRow[];
}

/** A topic of the bank as a bot has taken it: what a later version of it is compared with. */
export interface TakenTopic {
  topic: string;
  version: number;
  parts: StudioJson;
  /** Whether its editors are told of newer versions. */
  follows: boolean;
  /** A newer version that they chose to leave. */
  left: number | null;
  /** What is to be known of it when it is no longer in the bank; null = it was taken by an older release. */
  about: Pick<BankTopic, 'names' | 'organisation' | 'licence' | 'credit'> | null;
}

/** The bots of one organisation. Every call about a bot of another one finds nothing. */
export interface OrganisationBots {
  /** By id. */
  list(): Promise<StudioBotRecord[]>;
  /** Keeps a new bot; false when any organisation has one with this id. */
  create(bot: NewStudioBot): Promise<boolean>;
  /** Deletes a bot with everything of it; false when there is none. */
  remove(bot: string): Promise<boolean>;
  find(bot: string): Promise<StudioBotRecord | null>;
  draft(bot: string): Promise<StoredDraft | null>;
  /**
   * Changes a draft in one step: nobody else changes it between what `decide` is told and what is kept.
   * When `decide` throws, nothing is. Returns the number of the last change; null when there is no such
   * bot.
   */
  edit(
    bot: string,
    needs: EditNeeds,
    decide: (known: KnownDraft) => DraftEdit,
  ): Promise<number | null>;
  /** What was done after a place, in order, at most `limit` edits. */
  events(bot: string, after: number, limit: number): Promise<StoredEvent[]>;
  /** The revisions of a part, the newest first. */
  history(bot: string, part: string): Promise<StoredRevision[]>;
  /** A conflict, settled or not. */
  conflict(bot: string, conflict: string): Promise<StoredConflict | null>;
  /** The conflicts of a part, those that are settled too, the newest first. */
  conflictsOf(bot: string, part: string): Promise<StoredConflict[]>;
  /** In the order in which they were written. */
  comments(bot: string): Promise<StoredComment[]>;
  /** False when there is no such bot. */
  addComment(bot: string, comment: StoredComment): Promise<boolean>;
  /** The comment as it is then; null when there is none. */
  markComment(bot: string, comment: string, done: boolean): Promise<StoredComment | null>;
  /** The newest first. */
  versions(bot: string): Promise<StoredVersion[]>;
  version(
    bot: string,
    number: number,
  ): Promise<{ version: StoredVersion; parts: SnapshotPart[]; model: Uint8Array | null } | null>;
  /** Keeps a version; null when there is no such bot. */
  addVersion(bot: string, version: NewStoredVersion): Promise<StoredVersion | null>;
  /** Changes what a version is; null when there is none in such a state. */
  changeVersion(bot: string, number: number, change: VersionChange): Promise<StoredVersion | null>;
  /** The versions that have been measured, the newest first. */
  measured(bot: string): Promise<MeasuredVersion[]>;
  /** Keeps what was measured of a version; of no such version nothing is kept. */
  keepMeasured(bot: string, version: MeasuredVersion): Promise<void>;
  /** What editors have not looked at, the most frequent first, at most `limit`. */
  inbox(bot: string, limit: number): Promise<InboxMessage[]>;
  /** Takes a message out of the inbox, or puts it back; false when it is not there. */
  markMessage(
    bot: string,
    message: string,
    state: 'new' | 'assigned' | 'ignored',
  ): Promise<boolean>;
  /** Counts between two days, both included, by day, language and what is counted. */
  report(bot: string, from: string, to: string): Promise<ReportRow[]>;
  /** The months in which messages were counted, the newest first. */
  reportMonths(bot: string): Promise<ReportMonth[]>;
  /** The topics that a bot has taken, by id. */
  takenTopics(bot: string): Promise<TakenTopic[]>;
  /** Follows a topic that a bot has taken or no longer, or leaves a version; false when it has not. */
  followTopic(
    bot: string,
    topic: string,
    following: Partial<Pick<TakenTopic, 'follows' | 'left'>>,
  ): Promise<boolean>;
  /** Suggested wordings that are not wanted, in the order of their topics, languages and texts. */
  dismissed(bot: string): Promise<DismissedWording[]>;
  /** Notes that a suggested wording is not wanted; of no such bot nothing is kept. */
  dismiss(bot: string, wording: DismissedWording): Promise<void>;
  /** Adds to the inbox and the counts; what is of no such bot is let go. */
  note(bot: string, notes: StudioNotes): Promise<void>;
}

/** The bots that editors make, with all that was ever in them. */
export interface StudioBotStore {
  /** The one place where a query is bound to its organisation. */
  of(organisation: string): OrganisationBots;
  organisationOf(bot: string): Promise<string | null>;
  /** The versions that people talk with, by bot. */
  published(): Promise<{ id: string; organisation: string; number: number }[]>;
  publishedBot(bot: string): Promise<PublishedBot | null>;
  /** How many bots, of all organisations, have taken each of some topics; none is left out. */
  takers(topics: readonly string[]): Promise<Map<string, number>>;
  /** Keeps what a version has learnt. */
  keepModel(bot: string, number: number, model: Uint8Array): Promise<void>;
  /** Versions that are to be published at `now` or before. */
  due(now: Date): Promise<{ id: string; organisation: string; number: number }[]>;
  /** Deletes messages last seen before a day and counts before another; returns how many went. */
  tidy(messagesBefore: string, countsBefore: string): Promise<number>;
}
