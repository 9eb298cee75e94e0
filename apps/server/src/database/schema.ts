import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { StudioAccountSchema } from './schema-studio-accounts.ts';
import type { StudioBotSchema } from './schema-studio-bots.ts';
import type { StudioServiceSchema } from './schema-studio-services.ts';

/** A JSON column: read as a value, written as text, so that arrays are not taken for SQL arrays. */
type Json = ColumnType<unknown, string, string>;

/** The tables as the newest migration leaves them. */
export interface Schema extends StudioAccountSchema, StudioBotSchema, StudioServiceSchema {
  client: ClientTable;
  recommendation: RecommendationTable;
  feedback: FeedbackTable;
  choice: ChoiceTable;
  session: SessionTable;
  catalogue_item: CatalogueItemTable;
  catalogue_seen: { load: string; kind: string; id: string };
  catalogue_version: { singleton: boolean; version: Generated<string> };
  checkpoint: { name: string; value: Json };
  conversation: ConversationTable;
  activity: ActivityTable;
  rating: RatingTable;
  deleted_conversation: { id: string; organisation: string; at: Date };
  desk_place: DeskPlaceTable;
  desk_duty: DeskDutyTable;
  desk_outcome: DeskOutcomeTable;
  transfer: TransferTable;
  inbox: InboxTable;
  inbox_document: InboxDocumentTable;
  situation_season: { organisation: string; quiz: string; season: string; gathered: Json };
  situation_release: SituationReleaseTable;
  quiz_group: QuizGroupTable;
  quiz_group_section: QuizGroupSectionTable;
  quiz_group_player: QuizGroupPlayerTable;
  quiz_group_answer: QuizGroupAnswerTable;
  signing_key: { singleton: Generated<boolean>; value: Buffer };
}

interface SituationReleaseTable {
  organisation: string;
  quiz: string;
  period: string;
  picture: Json;
  expires_at: Date;
}

interface QuizGroupTable {
  id: string;
  organisation: string;
  /** Null once the group is over, as are its hashes and its key. */
  quiz: Json | null;
  language: string;
  threshold: number;
  counted_from: Json | null;
  code_hash: string | null;
  leader_hash: string | null;
  key: Buffer | null;
  leader_away: Generated<boolean>;
  at: Date;
  expires_at: Date;
  ended_at: Date | null;
}

interface QuizGroupSectionTable {
  group_id: string;
  id: string;
  position: number;
  dimensions: readonly string[];
  state: Generated<string>;
  answered: Generated<number>;
  picture: Json | null;
}

interface QuizGroupPlayerTable {
  id: string;
  group_id: string;
  /** The order in which players joined. */
  joined: GeneratedAlways<string>;
  secret_hash: string;
  nickname: string;
  name_key: string;
  nickname_hidden: Generated<boolean>;
  avatar: string;
  counted: Generated<boolean>;
}

interface QuizGroupAnswerTable {
  player_id: string;
  group_id: string;
  section_id: string;
  revision: string;
  /** Null when the section has closed and they are not to be counted. */
  bands: Json | null;
}

interface InboxTable {
  id: string;
  organisation: string;
  secret_hash: string;
  public_key: string;
  sealed_key: string;
  at: Date;
  looked_at: Date;
}

interface InboxDocumentTable {
  id: string;
  inbox: string;
  issuer: string;
  reference: string;
  sender: string;
  sealed: string;
  at: Date;
  expires_at: Date;
}

interface TransferTable {
  id: string;
  organisation: string;
  direction: string;
  partner: string;
  way: string;
  secret_hash: string;
  owner_hash: string | null;
  attributes: readonly string[];
  /** Null once it has been read, withdrawn or has expired. */
  sealed: string | null;
  at: Date;
  expires_at: Date;
  read_at: Date | null;
  withdrawn_at: Date | null;
  erasure_asked_at: Date | null;
  erased_at: Date | null;
}

interface ClientTable {
  id: string;
  organisation: string;
  name: string;
  secret_hash: string;
  scopes: readonly string[];
  revoked: boolean;
}

interface RecommendationTable {
  number: GeneratedAlways<string>;
  id: string;
  organisation: string;
  door: string;
  caller: string | null;
  at: Date;
  service_ids: readonly string[];
  text: string | null;
}

interface FeedbackTable {
  recommendation: string;
  /** An empty string = the recommendation as a whole: a primary key holds no null. */
  service_id: string;
  score: number;
  reasons: readonly string[];
  at: Date;
}

interface ChoiceTable {
  /** The order in which choices were made. */
  position: GeneratedAlways<string>;
  recommendation: string;
  service_id: string;
  channel_id: string | null;
  kind: string;
  at: Date;
}

interface SessionTable {
  token_hash: string;
  organisation: string;
  channel_id: string;
  attributes: Json;
  expires_at: Date;
}

interface CatalogueItemTable {
  kind: string;
  id: string;
  item: Json;
}

interface ConversationTable {
  id: string;
  organisation: string;
  bot: string;
  user_id: string | null;
  at: Date;
  version: number;
  last_sequence: number;
  last_at: Date;
  memory: Json;
}

interface ActivityTable {
  conversation: string;
  sequence: number;
  client_id: string | null;
  activity: Json;
}

interface RatingTable {
  conversation: string;
  /** An empty string = the conversation as a whole: a primary key holds no null. */
  activity: string;
  bot: string;
  answer: string | null;
  score: number | null;
  reasons: readonly string[];
  resolved: boolean | null;
  at: Date;
}

interface DeskPlaceTable {
  conversation: string;
  organisation: string;
  desk: string;
  state: string;
  language: string;
  reason: string;
  queued_at: Date;
  taken_at: Date | null;
  adviser: string | null;
  adviser_name: string | null;
  told_position: number;
}

interface DeskDutyTable {
  organisation: string;
  desk: string;
  adviser: string;
  name: string;
  seen_at: Date;
}

interface DeskOutcomeTable {
  position: GeneratedAlways<string>;
  organisation: string;
  desk: string;
  ending: string;
  waited: number;
  served: number | null;
  at: Date;
}
