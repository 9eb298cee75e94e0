import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';

/** See `StudioAccountStore.setRole`: changes of one organisation come one after another. */
export async function setRole(
  db: Kysely<Schema>,
  asked: { organisation: string; account: string; role: string | null },
): Promise<boolean> {
  const { organisation, account, role } = asked;
  return db.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ id: string }>`
      select id from studio_organisation where id = ${organisation} for update
    `.execute(transaction);
    const members = await transaction
      .selectFrom('studio_membership')
      .select(['account', 'role'])
      .where('organisation', '=', organisation)
      .execute();
    const isMember = members.some((member) => member.account === account);
    const isAdministrator = (member: { role: string }) => member.role === 'administrator';
    const others = members.filter((member) => member.account !== account);
    const next = role === null ? others : [...others, { account, role }];
    const isLeftAlone = members.some(isAdministrator) && !next.some(isAdministrator);
    if (rows.length === 0 || isLeftAlone || (role === null && !isMember)) return false;

    if (role === null) {
      await transaction
        .deleteFrom('studio_membership')
        .where('organisation', '=', organisation)
        .where('account', '=', account)
        .execute();
      // Nobody is kept who works nowhere; sessions go with the account.
      await sql`
        delete from studio_account where id = ${account}
          and not exists (select from studio_membership where account = ${account})
      `.execute(transaction);
      return true;
    }
    const { numAffectedRows } = await sql`
      insert into studio_membership (organisation, account, role)
      select ${organisation}, id, ${role} from studio_account where id = ${account}
      on conflict (account, organisation) do update set role = excluded.role
    `.execute(transaction);
    return numAffectedRows === 1n;
  });
}
