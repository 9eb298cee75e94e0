import type { ColumnType } from 'kysely';

type Json = ColumnType<unknown, string, string>;

/** The tables of the service owners' corner as the newest migration leaves them. */
export interface StudioServiceSchema {
  studio_owner: { responsible: string; organisation: string };
  studio_teaching: StudioTeachingTable;
  studio_jargon: StudioJargonTable;
  studio_service_count: { service: string; day: string; what: string; count: string };
}

interface StudioJargonTable {
  organisation: string;
  revision: number;
  entries: Json;
  by: string;
  at: Date;
}

interface StudioTeachingTable {
  organisation: string;
  service: string;
  revision: number;
  areas: Json;
  words: Json;
  names: Json;
  by: string;
  at: Date;
  restores: number | null;
}
