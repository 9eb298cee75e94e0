import type {
  MeasuredVersion,
  OrganisationBots,
  PublishedBot,
  SnapshotPart,
  StoredVersion,
} from '@auroraai/service';
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Schema } from '../schema.ts';
import { lockBot, type OfBots } from './studio-rows.ts';

/** How many of the newest versions stay ready to be talked with. */
const MODELS_KEPT = 10;

const COLUMNS = [
  'studio_version.number',
  'studio_version.state',
  'studio_version.sequence',
  'studio_version.made_by',
  'studio_version.made_at',
  'studio_version.note',
  'studio_version.publish_at',
  'studio_version.published_by',
  'studio_version.published_at',
  'studio_version.restores',
] as const;

type VersionsPart = Pick<
  OrganisationBots,
  'versions' | 'version' | 'addVersion' | 'changeVersion' | 'measured' | 'keepMeasured'
>;

/** The versions of an organisation's bots. */
export function studioVersions({ db, organisation, tell }: OfBots): VersionsPart {
  const ofBot = (bot: string) =>
    db
      .selectFrom('studio_version')
      .innerJoin('studio_bot', 'studio_bot.id', 'studio_version.bot')
      .where('studio_bot.id', '=', bot)
      .where('organisation', '=', organisation);
  return {
    async versions(bot) {
      const rows = await ofBot(bot).select(COLUMNS).orderBy('number', 'desc').execute();
      return rows.map(toVersion);
    },

    async version(bot, number) {
      const row = await ofBot(bot)
        .select([...COLUMNS, 'parts', 'model'])
        .where('number', '=', number)
        .executeTakeFirst();
      if (!row) return null;
      const model = row.model && new Uint8Array(row.model);
      return { version: toVersion(row), parts: row.parts as SnapshotPart[], model };
    },

    async addVersion(bot, { parts, model, ...version }) {
      const kept = await db.transaction().execute(async (trx) => {
        if (!(await lockBot(trx, organisation, bot))) return null;
        const { last } = await trx
          .selectFrom('studio_version')
          .select((select) => select.fn.max('number').as('last'))
          .where('bot', '=', bot)
          .executeTakeFirstOrThrow();
        const number = (last ?? 0) + 1;
        if (version.state === 'published') await stepBack(trx, bot);
        await trx
          .insertInto('studio_version')
          .values({
            ...{ bot, number, state: version.state, sequence: version.sequence },
            ...{ made_by: version.madeBy, made_at: version.madeAt, note: version.note },
            ...{ publish_at: version.publishAt, published_by: version.publishedBy },
            ...{ published_at: version.publishedAt, restores: version.restores },
            ...{ parts: JSON.stringify(parts), model: model && Buffer.from(model) },
          })
          .execute();
        if (version.state === 'published') await putForward(trx, bot, number, version.sequence);
        return { ...version, number };
      });
      if (kept?.state === 'published') tell.published(bot);
      return kept;
    },

    async changeVersion(bot, number, { from, to, at, by, publishAt, note, model }) {
      const row = await db.transaction().execute(async (trx) => {
        if (!(await lockBot(trx, organisation, bot))) return null;
        const found = await trx
          .selectFrom('studio_version')
          .select(['state', 'sequence'])
          .where('bot', '=', bot)
          .where('number', '=', number)
          .executeTakeFirst();
        if (!found || !(from as readonly string[]).includes(found.state)) return null;
        if (to === 'published') await stepBack(trx, bot);
        const changed = await trx
          .updateTable('studio_version')
          .set({
            state: to,
            ...(to !== 'rejected' && { published_by: by }),
            ...(to === 'published' && { published_at: at }),
            ...(publishAt !== undefined && { publish_at: publishAt }),
            ...(note !== undefined && { note }),
            ...(model && { model: Buffer.from(model) }),
          })
          .where('bot', '=', bot)
          .where('number', '=', number)
          .returning(COLUMNS)
          .executeTakeFirstOrThrow();
        if (to === 'published') await putForward(trx, bot, number, found.sequence);
        return changed;
      });
      if (row && to === 'published') tell.published(bot);
      return row && toVersion(row);
    },

    async measured(bot) {
      const rows = await ofBot(bot)
        .select(['number', 'figures'])
        .where('figures', 'is not', null)
        .orderBy('number', 'desc')
        .execute();
      return rows as MeasuredVersion[];
    },

    async keepMeasured(bot, { number, figures }) {
      await sql`
        update studio_version set figures = ${JSON.stringify(figures)}::json from studio_bot
        where studio_bot.id = bot and bot = ${bot} and organisation = ${organisation}
          and number = ${number}
      `.execute(db);
    },
  };
}

/** The version of a bot that people talk with. */
export async function publishedStudioBot(
  db: Kysely<Schema>,
  bot: string,
): Promise<PublishedBot | null> {
  const row = await db
    .selectFrom('studio_version')
    .innerJoin('studio_bot', 'studio_bot.id', 'studio_version.bot')
    .select(['studio_bot.id', 'organisation', 'number', 'parts', 'model'])
    .where('studio_bot.id', '=', bot)
    .where('state', '=', 'published')
    .executeTakeFirst();
  if (!row) return null;
  const model = row.model && new Uint8Array(row.model);
  return { ...row, parts: row.parts as SnapshotPart[], model };
}

async function stepBack(trx: Transaction<Schema>, bot: string): Promise<void> {
  await trx
    .updateTable('studio_version')
    .set({ state: 'earlier' })
    .where('bot', '=', bot)
    .where('state', '=', 'published')
    .execute();
}

async function putForward(
  trx: Transaction<Schema>,
  bot: string,
  number: number,
  sequence: number,
): Promise<void> {
  await trx
    .updateTable('studio_bot')
    .set({ published: number, published_sequence: sequence })
    .where('id', '=', bot)
    .execute();
  await sql`
    update studio_version set model = null
    where bot = ${bot} and model is not null and number <> ${number} and number <= (
      select max(number) from studio_version where bot = ${bot}
    ) - ${MODELS_KEPT}::integer
  `.execute(trx);
}

type VersionRow = Omit<Selectable<Schema['studio_version']>, 'bot' | 'parts' | 'model' | 'figures'>;

function toVersion(row: VersionRow): StoredVersion {
  const { number, state, sequence, note, restores } = row;
  return {
    ...{ number, state: state as StoredVersion['state'], sequence, note, restores },
    ...{ madeBy: row.made_by, madeAt: row.made_at, publishAt: row.publish_at },
    ...{ publishedBy: row.published_by, publishedAt: row.published_at },
  };
}
