// The wire of the studio, under `/aurora/studio`. It is private to the studio of the same installation,
// so it stands here by itself and not in the public OpenAPI document. Envelopes are snake_case; the parts
// of a bot are as the bot format has them. Errors are RFC 9457 problems with the `type`s of StudioProblem.
//
// Lists stand in an object under the name of what they hold: `{ "bots": […] }`. Everything that changes
// something carries the session's token as `X-Aurora-CSRF`; signing in does not.
//
//   GET  sign-in                              StudioSignIn
//   GET  session                              StudioSession, or 401
//   POST session {email, password}            StudioSession
//   DELETE session                            204
//   DELETE sessions                           204; signs out everywhere
//   POST account AccountChange                StudioSession
//   POST password {current, password}         StudioSession; signs out everywhere else
//   POST link {token}                         StudioLink: what a link that was passed on is for
//   POST link/accept {token, password}        StudioSession: a new password, or that of the account
//   GET  organisations/{id}/members           StudioMembers
//   POST organisations/{id}/invitations NewMember   201 MadeLink
//   DELETE organisations/{id}/invitations/{invitation}   204
//   POST organisations/{id}/members/{account} {role}     204
//   DELETE organisations/{id}/members/{account}          204
//   POST organisations/{id}/members/{account}/password-link   201 MadeLink
//   GET  organisations/{id}/audit?before=     { entries: AuditEntry[] }, the newest first
//   GET  bots?organisation=                   { bots: StudioBot[] }
//   POST bots NewBot                          201 StudioBot
//   DELETE bots/{bot}                         204
//   GET  bots/{bot}/draft                     StudioDraft
//   POST bots/{bot}/changes StudioChanges     StudioChanged
//   GET  bots/{bot}/events?after=             text/event-stream of StudioEvent, `id` = its sequence
//   POST bots/{bot}/conflicts/{id} ConflictChoice   StudioChanged
//   GET  bots/{bot}/topics                    { topics: TakenTopic[] }
//   GET  bots/{bot}/topics/{topic}            TopicPreview
//   POST bots/{bot}/topics TakenTopics        StudioChanged
//   GET  bots/{bot}/parts/{part}/history      { revisions: StudioRevision[], conflicts: StudioConflict[] },
//                                             the newest first, settled conflicts too
//   GET  bots/{bot}/comments                  { comments: StudioComment[] }
//   POST bots/{bot}/comments {part, text}     201 StudioComment
//   POST bots/{bot}/comments/{id} {done}      StudioComment
//   GET  bots/{bot}/versions                  { versions: StudioVersion[] }, the newest first
//   GET  bots/{bot}/versions/{number}         { version: StudioVersion, parts: StudioPart[] }
//   POST bots/{bot}/versions NewVersion       201 StudioVersion
//   POST bots/{bot}/versions/{number} VersionAct    StudioVersion
//   GET  bots/{bot}/inbox                     { messages: InboxMessage[] }
//   POST bots/{bot}/inbox/{id} {state}        204; `assigned` or `ignored`
//   GET  bots/{bot}/report?from=&to=          { rows: ReportRow[] }; with &format=csv a table
//   GET  bots/{bot}/export                    { files }: the draft as a bot's folder, path → text
//   POST bots/{bot}/import {files}            StudioChanged; what has the same name is replaced
//   GET  bank                                 { topics: BankTopic[] }

/** What somebody may do in an organisation; each role may also do what stands before it. */
export const STUDIO_ROLES = ['viewer', 'writer', 'publisher', 'administrator'] as const;

/** See {@link STUDIO_ROLES}. */
export type StudioRole = (typeof STUDIO_ROLES)[number];

/** An organisation in which somebody has a role. */
export interface StudioMembership {
  organisation: { id: string; name: string };
  role: StudioRole;
}

/** Who is signed in: `GET session`; `POST session` signs in, `DELETE session` out. */
export interface StudioSession {
  account: { id: string; name: string; email: string; language: 'fi' | 'sv' | 'en' };
  memberships: StudioMembership[];
  /** To be sent as `X-Aurora-CSRF` with everything that changes something. */
  csrf: string;
  expires_at: string;
}

/** What may be known before somebody signs in: `GET sign-in`. */
export interface StudioSignIn {
  /** While trying: an account that anybody may sign in with, whose password is told. */
  trial: { email: string; password: string } | null;
  /** Sign-in by the organisation's own system (OpenID Connect): its name and where it begins. */
  providers: { name: string; url: string }[];
  /** Whether the request came with a session, which may be over: without one `GET session` need not be asked. */
  has_session: boolean;
}

/** `POST account`: how the account that is signed in is called and in which language it works. */
export interface AccountChange {
  name: string;
  language: 'fi' | 'sv' | 'en';
}

/** Somebody with a role in an organisation. */
export interface StudioMember {
  account: string;
  name: string;
  email: string;
  role: StudioRole;
}

/** Somebody who has been invited and has not come yet. */
export interface StudioInvitation {
  id: string;
  name: string;
  email: string;
  role: StudioRole;
  invited_by: string;
  expires_at: string;
}

/** Who has a role in an organisation, and who has been invited. */
export interface StudioMembers {
  members: StudioMember[];
  invitations: StudioInvitation[];
}

/** `POST organisations/{id}/invitations`. */
export interface NewMember {
  email: string;
  name: string;
  role: StudioRole;
  language: 'fi' | 'sv' | 'en';
}

/** A link to be passed on to somebody: whoever opens it first is let in. It is shown once. */
export interface MadeLink {
  url: string;
  expires_at: string;
}

/** What a link is for. */
export interface StudioLink {
  email: string;
  name: string;
  organisation: { id: string; name: string };
  role: StudioRole;
  /** Whether a new password is chosen; otherwise the account has one, which is asked for. */
  chooses_password: boolean;
  expires_at: string;
}

/** One line of the audit log: who did what in an organisation, never what was written. */
export interface AuditEntry {
  /** Grows; `before` asks for what stands before it. */
  number: number;
  at: string;
  /** Null = the operator, at the server. */
  account: string | null;
  name: string;
  /** A short fixed name: `signed-in`, `role-changed`, `version-published`. */
  what: string;
  /** The id of what it was done to: a bot, an account, a version; empty = the organisation. */
  of: string;
}

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

/** A message that the bot did not surely understand, without personal data: `GET bots/{bot}/inbox`. */
export interface InboxMessage {
  id: string;
  text: string;
  language: string;
  /** What the bot took it for, the likeliest first. */
  guesses: { intent: string; confidence: number }[];
  /** What the bot did: nothing understood, asked which one, searched services. */
  kind: 'not-understood' | 'asked' | 'doubtful';
  /** On how many days it or the same came. */
  times: number;
  /** YYYY-MM-DD of the last time. */
  last: string;
}

/** Counts of a day and language: `GET bots/{bot}/report?from=&to=`. */
export interface ReportRow {
  day: string;
  language: string;
  what:
    | 'conversations'
    | 'messages'
    | 'understood'
    | 'asked'
    | 'not-understood'
    | 'handed-over'
    | 'crisis'
    | 'satisfied'
    | 'dissatisfied'
    | 'recommended'
    | 'chosen';
  /** The topic or service that is counted; empty = all. */
  of: string;
  count: number;
}

/** A topic of the shared bank: `GET bank`. */
export interface BankTopic {
  id: string;
  organisation: { id: string; name: string };
  version: number;
  names: Record<string, string>;
  about: Record<string, string>;
  languages: string[];
  licence: string;
  /** How many intents, answers and flows it has. */
  parts: Partial<Record<PartKind, number>>;
  quality: { language: string; accuracy: number; examples: number }[];
  published_at: string;
}

/** `POST bots/{bot}/topics`: takes a copy of topics of the bank; answered with {@link StudioChanged}. */
export interface TakenTopics {
  topics: { topic: string; version: number }[];
}

/** A topic that a bot has taken, in the version in which it was taken last. */
export interface TakenTopic {
  topic: string;
  version: number;
}

/** What a topic of the bank holds, and what taking it now would do to a bot's draft. */
export interface TopicPreview {
  topic: BankTopic;
  parts: { kind: PartKind; value: StudioJson }[];
  /** Parts as they would stand afterwards; `part` null = a new one. */
  changes: { part: string | null; kind: PartKind; value: StudioJson }[];
}

/** Why something was refused: the last part of a problem's `type`. */
export type StudioProblem =
  | 'not-signed-in'
  | 'wrong-credentials'
  | 'too-many-tries'
  | 'weak-password'
  | 'link-over'
  | 'last-administrator'
  | 'not-allowed'
  | 'csrf'
  | 'not-found'
  | 'method-not-allowed'
  | 'invalid'
  | 'name-taken'
  | 'in-use'
  | 'too-large'
  | 'tests-fail'
  | 'bot-cannot-be-used'
  | 'busy'
  | 'server';
