import type { KnownAccount, StudioAccountStore } from '@auroraai/service';
import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';
import { accountRow, knownAccounts, toAccount, toKnown } from './studio-account-rows.ts';
import { auditStore } from './studio-audit.ts';
import { linkStore } from './studio-links.ts';
import { setRole } from './studio-roles.ts';
import { sessionStore } from './studio-sessions.ts';

type Role = KnownAccount['memberships'][number]['role'];

/** Accounts of the studio over PostgreSQL. Each call is one statement or one transaction. */
export function studioAccountStore(db: Kysely<Schema>): StudioAccountStore {
  return {
    ...sessionStore(db),
    ...linkStore(db),
    ...auditStore(db),

    async putOrganisation({ id, name }) {
      await db
        .insertInto('studio_organisation')
        .values({ id, name })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ name }))
        .execute();
    },

    async organisation(id) {
      const row = await db
        .selectFrom('studio_organisation')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row ?? null;
    },

    byEmail: async (email) =>
      toKnown(await knownAccounts(db).where('email', '=', email).executeTakeFirst()),

    account: async (id) => toKnown(await knownAccounts(db).where('id', '=', id).executeTakeFirst()),

    async create(account) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('studio_account')
        .values(accountRow(account))
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },

    async change(id, { passwordHash, ...patch }) {
      const row = { ...patch, ...(passwordHash !== undefined && { password_hash: passwordHash }) };
      if (Object.keys(row).length === 0) return;
      await db.updateTable('studio_account').set(row).where('id', '=', id).execute();
    },

    setRole: (organisation, account, role) => setRole(db, { organisation, account, role }),

    async members(organisation) {
      const rows = await db
        .selectFrom('studio_membership')
        .innerJoin('studio_account', 'studio_account.id', 'studio_membership.account')
        .selectAll('studio_account')
        .select('studio_membership.role')
        .where('studio_membership.organisation', '=', organisation)
        .orderBy(sql`studio_account.name collate "C"`)
        .orderBy(sql`studio_account.id collate "C"`)
        .execute();
      return rows.map((row) => ({ ...toAccount(row), role: row.role as Role }));
    },
  };
}
