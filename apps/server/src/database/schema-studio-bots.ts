import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

type Json = ColumnType<unknown, string, string>;
type OptionalJson = ColumnType<unknown, string | null, string | null>;

/** The tables of the studio's bots as the newest migration leaves them. */
export interface StudioBotSchema {
  studio_bot: StudioBotTable;
  studio_part: StudioPartTable;
  studio_revision: StudioPartTable & { sequence: number };
  studio_edit: { bot: string; sequence: number; by: string };
  studio_change: { bot: string; id: string; part: string; outcome: string };
  studio_conflict: StudioConflictTable;
  studio_version: StudioVersionTable;
  studio_comment: StudioCommentTable;
  studio_message: StudioMessageTable;
  studio_count: StudioCountTable;
  studio_dismissal: { bot: string; part: string; language: string; text: string };
  studio_topic: StudioTopicTable;
  studio_bank_topic: StudioBankTopicTable;
  studio_bank_version: StudioBankVersionTable;
}

interface StudioBotTable {
  id: string;
  organisation: string;
  names: Json;
  languages: readonly string[];
  sequence: number;
  published: number | null;
  published_sequence: number | null;
  changed_at: Date;
  changed_by: string;
}

interface StudioPartTable {
  bot: string;
  id: string;
  kind: string;
  revision: number;
  /** Null = deleted. */
  value: OptionalJson;
  position: number;
  size: number;
  by: string;
  at: Date;
}

interface StudioConflictTable {
  bot: string;
  id: string;
  part: string;
  kind: string;
  path: Json;
  standing: OptionalJson;
  standing_by: string;
  other: OptionalJson;
  other_by: string;
  at: Date;
  sequence: number;
  /** Its place among those of one edit. */
  place: number;
  settled_sequence: number | null;
}

interface StudioVersionTable {
  bot: string;
  number: number;
  state: string;
  sequence: number;
  made_by: string;
  made_at: Date;
  note: string;
  publish_at: Date | null;
  published_by: string | null;
  published_at: Date | null;
  restores: number | null;
  parts: Json;
  model: Buffer | null;
  figures: OptionalJson;
}

interface StudioCommentTable {
  bot: string;
  id: string;
  /** The order in which comments were written. */
  written: GeneratedAlways<string>;
  part: string | null;
  text: string;
  by: string;
  at: Date;
  done: boolean;
}

interface StudioMessageTable {
  bot: string;
  id: string;
  language: string;
  folded: string;
  text: string;
  kind: string;
  guesses: Json;
  state: Generated<string>;
  times: Generated<number>;
  last: string;
}

interface StudioCountTable {
  bot: string;
  day: string;
  language: string;
  what: string;
  of: string;
  count: string;
}

interface StudioTopicTable {
  bot: string;
  topic: string;
  version: number;
  parts: Json;
  follows: boolean;
  left_version: number | null;
  about: OptionalJson;
}

interface StudioBankTopicTable {
  id: string;
  organisation: string;
  organisation_name: string;
  bot: string;
  chosen: Json;
  /** Number of its newest version. */
  version: number;
  withdrawn: boolean;
  /** Its texts as they are searched. */
  search: string;
  languages: readonly string[];
  published_at: Date;
}

interface StudioBankVersionTable {
  topic: string;
  number: number;
  about: Json;
  parts: Json;
  published_at: Date;
  published_by: string;
}
