import type { BandsByDimension, GroupStore, StoredSection } from '@auroraai/service';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Schema } from '../schema.ts';

type SectionPart = Pick<GroupStore, 'openSection' | 'closeSection' | 'answer' | 'setCounted'>;

/** What happens to the sections of a group, over PostgreSQL. */
export function quizGroupSections(
  db: Kysely<Schema>,
  tell: (groupId: string) => void,
): SectionPart {
  return {
    async openSection(groupId, sectionId) {
      await db
        .updateTable('quiz_group_section')
        .set({ state: 'open' })
        .where('group_id', '=', groupId)
        .where('id', '=', sectionId)
        .where('state', '=', 'waiting')
        .execute();
      tell(groupId);
      return readSection(db, groupId, sectionId);
    },

    async closeSection(groupId, sectionId, draw) {
      const section = await db.transaction().execute(async (trx) => {
        await closeOpen(trx, groupId, sectionId, draw);
        return readSection(trx, groupId, sectionId);
      });
      tell(groupId);
      return section;
    },

    async answer({ groupId, playerId, sectionId, revision, bands }) {
      const { rows } = await sql<{
        state: string;
        fits: boolean;
        kept: string | null;
        former: string | null;
      }>`
        with section as (
          select state, dimensions @> ${Object.keys(bands)}::text[] as fits
          from quiz_group_section where group_id = ${groupId} and id = ${sectionId}
          for key share
        ), player as (
          select id from quiz_group_player where id = ${playerId} and group_id = ${groupId}
          for key share
        ), kept as (
          insert into quiz_group_answer as answer (player_id, group_id, section_id, revision, bands)
          select player.id, ${groupId}, ${sectionId}, ${revision}, ${JSON.stringify(bands)}::jsonb
          from section, player where section.state = 'open' and section.fits
          on conflict (player_id, section_id) do update
            set revision = excluded.revision, bands = excluded.bands
            where answer.revision < excluded.revision
          returning revision
        )
        select section.state, section.fits, kept.revision as kept, former.revision as former
        from section cross join player left join kept on true
        left join quiz_group_answer as former
          on former.player_id = player.id and former.section_id = ${sectionId}
      `.execute(db);
      const [found] = rows;
      if (!found) return null;
      if (found.state !== 'open') return 'closed';
      if (!found.fits) return 'unknown-dimension';
      if (found.kept !== null) tell(groupId);
      return Number(found.kept ?? Math.max(revision, Number(found.former)));
    },

    setCounted(groupId, playerId, counted) {
      return db.transaction().execute(async (trx) => {
        // No section closes meanwhile.
        const sections = await trx
          .selectFrom('quiz_group_section')
          .select(['id', 'state'])
          .where('group_id', '=', groupId)
          .orderBy('position')
          .forKeyShare()
          .execute();
        const { numUpdatedRows } = await trx
          .updateTable('quiz_group_player')
          .set({ counted })
          .where('id', '=', playerId)
          .where('group_id', '=', groupId)
          .executeTakeFirst();
        const closed = sections.filter(({ state }) => state === 'closed').map(({ id }) => id);
        if (!counted && closed.length > 0) {
          await trx
            .updateTable('quiz_group_answer')
            .set({ bands: null })
            .where('player_id', '=', playerId)
            .where('group_id', '=', groupId)
            .where('section_id', 'in', closed)
            .execute();
        }
        return numUpdatedRows > 0n;
      });
    },
  };
}

async function closeOpen(
  trx: Transaction<Schema>,
  groupId: string,
  sectionId: string,
  draw: Parameters<GroupStore['closeSection']>[2],
): Promise<void> {
  // Answers that are being kept hold a lighter lock on the section: they are waited for, and what
  // comes later finds it closed.
  const section = await trx
    .selectFrom('quiz_group_section')
    .select('dimensions')
    .where('group_id', '=', groupId)
    .where('id', '=', sectionId)
    .where('state', '=', 'open')
    .forUpdate()
    .executeTakeFirst();
  const group = await trx
    .selectFrom('quiz_group')
    .select(['key', 'threshold', 'counted_from'])
    .where('id', '=', groupId)
    .executeTakeFirst();
  if (!section || !group?.key) return;
  const { key, threshold } = group;
  const { dimensions } = section;
  const answers = await bandsOf(trx, groupId, sectionId);
  const dimensionsOfGroup = await countDimensions(trx, groupId);
  const picture = await draw({ key, threshold, dimensions, dimensionsOfGroup, answers });
  await trx
    .updateTable('quiz_group_section')
    .set({ state: 'closed', answered: answers.length, picture: JSON.stringify(picture) })
    .where('group_id', '=', groupId)
    .where('id', '=', sectionId)
    .execute();
  await sql`
    update quiz_group_answer as answer set bands = null
    from quiz_group_player as player
    where player.id = answer.player_id and answer.group_id = ${groupId}
      and answer.section_id = ${sectionId}
      and not (player.counted and ${group.counted_from !== null}::boolean)
  `.execute(trx);
}

async function bandsOf(
  trx: Transaction<Schema>,
  groupId: string,
  sectionId: string,
): Promise<BandsByDimension[]> {
  const rows = await trx
    .selectFrom('quiz_group_answer')
    .select('bands')
    .where('group_id', '=', groupId)
    .where('section_id', '=', sectionId)
    .where('bands', 'is not', null)
    .execute();
  return rows.map(({ bands }) => bands as BandsByDimension);
}

async function countDimensions(trx: Transaction<Schema>, groupId: string): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    select coalesce(sum(cardinality(dimensions)), 0)::int as number
    from quiz_group_section where group_id = ${groupId}
  `.execute(trx);
  return rows[0]?.number ?? 0;
}

async function readSection(
  db: Kysely<Schema>,
  groupId: string,
  sectionId: string,
): Promise<StoredSection | null> {
  const { rows } = await sql<StoredSection>`
    select id, dimensions, state, picture, case when state = 'closed' then answered else (
      select count(*)::int from quiz_group_answer as answer
      where answer.group_id = section.group_id and answer.section_id = section.id
    ) end as answered
    from quiz_group_section as section where group_id = ${groupId} and id = ${sectionId}
  `.execute(db);
  return rows[0] ?? null;
}
