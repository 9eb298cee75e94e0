import type { GeneratedAlways } from 'kysely';

/** The tables of those who work in the studio. */
export interface StudioAccountSchema {
  studio_organisation: { id: string; name: string };
  studio_account: StudioAccountTable;
  studio_membership: { organisation: string; account: string; role: string };
  studio_session: { token_hash: string; account: string; started_at: Date; expires_at: Date };
  studio_link: StudioLinkTable;
  studio_try: { key: string; count: number; at: Date };
  studio_audit: StudioAuditTable;
}

interface StudioAccountTable {
  id: string;
  email: string;
  name: string;
  language: string;
  password_hash: string | null;
}

interface StudioLinkTable {
  id: string;
  token_hash: string;
  kind: string;
  organisation: string;
  email: string;
  name: string;
  language: string;
  role: string;
  by: string | null;
  expires_at: Date;
}

interface StudioAuditTable {
  number: GeneratedAlways<string>;
  organisation: string;
  at: Date;
  account: string | null;
  name: string;
  what: string;
  of: string;
}
