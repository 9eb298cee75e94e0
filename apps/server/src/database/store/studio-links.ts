import type { StudioAccountStore } from '@auroraai/service';
import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';
import { accountRow, toLink } from './studio-account-rows.ts';

type Links = Pick<StudioAccountStore, 'putLink' | 'link' | 'links' | 'dropLink' | 'redeem'>;

const UNIQUE_VIOLATION = '23505';

/** Links that let somebody in once, over PostgreSQL. */
export function linkStore(db: Kysely<Schema>): Links {
  return {
    async putLink({ tokenHash, expiresAt, ...link }) {
      const row = { ...link, token_hash: tokenHash, expires_at: expiresAt };
      await db
        .insertInto('studio_link')
        .values(row)
        .onConflict((conflict) => conflict.columns(['organisation', 'email']).doUpdateSet(row))
        .execute();
    },

    async link(tokenHash, now) {
      const row = await db
        .selectFrom('studio_link')
        .selectAll()
        .where('token_hash', '=', tokenHash)
        .where('expires_at', '>', now)
        .executeTakeFirst();
      return row ? toLink(row) : null;
    },

    async links(organisation, now) {
      const rows = await db
        .selectFrom('studio_link')
        .selectAll()
        .where('organisation', '=', organisation)
        .where('expires_at', '>', now)
        .orderBy(sql`email collate "C"`)
        .execute();
      return rows.map(toLink);
    },

    async dropLink(organisation, id) {
      const { numDeletedRows } = await db
        .deleteFrom('studio_link')
        .where('organisation', '=', organisation)
        .where('id', '=', id)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },

    // One statement: of two who open the link at once the second finds no row. It does nothing, too,
    // when the e-mail address belongs to another account.
    async redeem(tokenHash, now, account) {
      const { id, email, name, language, password_hash: hash } = accountRow(account);
      const redeeming = sql`
        with used as (
          delete from studio_link where token_hash = ${tokenHash} and expires_at > ${now}
            and not exists (select from studio_account where email = ${email} and id <> ${id})
          returning organisation, role
        ), kept as (
          insert into studio_account (id, email, name, language, password_hash)
          select ${id}, ${email}, ${name}, ${language}, ${hash}::text from used
          on conflict (id) do update set password_hash = excluded.password_hash
          returning id
        )
        insert into studio_membership (organisation, account, role)
        select used.organisation, kept.id, used.role from used, kept
        on conflict (account, organisation) do update set role = studio_membership.role
      `.execute(db);
      const { numAffectedRows } = await redeeming.catch((error: { code?: string }) => {
        // Somebody came in by another link for the same e-mail address at the same moment.
        if (error.code === UNIQUE_VIOLATION) return { numAffectedRows: 0n };
        throw error;
      });
      return numAffectedRows === 1n;
    },
  };
}
