import type { KnownAccount, StoredStudioLink, StudioAccount } from '@auroraai/service';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Schema } from '../schema.ts';

type Memberships = KnownAccount['memberships'];

/** The memberships of the account of a row, by the names of the organisations. */
const MEMBERSHIPS = sql<Memberships>`(
  select coalesce(json_agg(json_build_object(
    'organisation', json_build_object('id', o.id, 'name', o.name), 'role', m.role
  ) order by o.name collate "C", o.id collate "C"), '[]')
  from studio_membership m join studio_organisation o on o.id = m.organisation
  where m.account = studio_account.id
)`;

/** Asks for accounts with their roles. */
export function knownAccounts(db: Kysely<Schema>) {
  return db
    .selectFrom('studio_account')
    .select([
      'studio_account.id',
      'studio_account.email',
      'studio_account.name',
      'studio_account.language',
      'studio_account.password_hash',
      MEMBERSHIPS.as('memberships'),
    ]);
}

/** An account as the port has it. */
export function toAccount({
  id,
  email,
  name,
  language,
  password_hash: passwordHash,
}: Selectable<Schema['studio_account']>): StudioAccount {
  return { id, email, name, language: language as StudioAccount['language'], passwordHash };
}

/** An account with its roles as the port has it. */
export function toKnown(
  row: (Selectable<Schema['studio_account']> & { memberships: Memberships }) | undefined,
): KnownAccount | null {
  return row ? { ...toAccount(row), memberships: row.memberships } : null;
}

/** A row of an account. */
export function accountRow({ passwordHash, ...account }: StudioAccount) {
  return { ...account, password_hash: passwordHash };
}

/** A link as the port has it. */
export function toLink({
  token_hash: tokenHash,
  expires_at: expiresAt,
  ...link
}: Selectable<Schema['studio_link']>): StoredStudioLink {
  return { ...link, tokenHash, expiresAt } as StoredStudioLink;
}
