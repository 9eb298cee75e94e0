import {
  type BankRecord,
  type NewBankVersion,
  type OrganisationBank,
  type OwnBankRecord,
  type StudioBankStore,
  searchedText,
} from '@auroraai/service';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Schema } from '../schema.ts';

/** A topic with its newest version, as both tables have it. */
interface Row {
  id: string;
  organisation: string;
  organisation_name: string;
  bot: string;
  chosen: string[];
  withdrawn: boolean;
  number: number;
  about: BankRecord['about'];
  published_at: Date;
  published_by: string;
}

const NEWEST = sql`
  select topic.id, organisation, organisation_name, bot, chosen, withdrawn, number, about,
    version.published_at, published_by
  from studio_bank_topic as topic
  join studio_bank_version as version on version.topic = topic.id and version.number = topic.version`;

/** The shared bank over PostgreSQL. */
export function studioBankStore(db: Kysely<Schema>): StudioBankStore {
  return {
    of: (organisation) => ofOrganisation(db, organisation),

    async search({ words, language, offset, limit }) {
      const isWanted = sql`not withdrawn
        and (${language}::text is null or ${language}::text = any(languages))
        and not exists (
          select from unnest(${[...words]}::text[]) as word where strpos(search, word) = 0
        )`;
      const { rows } = await sql<Row>`
        ${NEWEST} where ${isWanted}
        order by topic.published_at desc, topic.id collate "C" offset ${offset} limit ${limit}
      `.execute(db);
      const counted = await sql<{ total: string }>`
        select count(*) as total from studio_bank_topic where ${isWanted}
      `.execute(db);
      return { topics: rows.map(toRecord), total: Number(counted.rows[0]?.total ?? 0) };
    },

    async topic(id) {
      const { rows } = await sql<Row & { parts: never[] }>`
        select newest.*, version.parts from (${NEWEST} where topic.id = ${id} and not withdrawn)
          as newest
        join studio_bank_version as version
          on version.topic = newest.id and version.number = newest.number
      `.execute(db);
      const [row] = rows;
      return row ? { record: toRecord(row), parts: row.parts } : null;
    },

    async newest(ids) {
      const { rows } = await sql<{ id: string; version: number }>`
        select id, version from studio_bank_topic
        where id = any(${[...ids]}::text[]) and not withdrawn
      `.execute(db);
      return new Map(rows.map(({ id, version }) => [id, version]));
    },
  };
}

function ofOrganisation(db: Kysely<Schema>, organisation: string): OrganisationBank {
  return {
    async list() {
      const { rows } = await sql<Row>`
        ${NEWEST} where organisation = ${organisation}
        order by topic.published_at desc, topic.id collate "C"
      `.execute(db);
      return rows.map((row): OwnBankRecord => {
        const { bot, chosen, published_by: publishedBy, withdrawn } = row;
        return { ...toRecord(row), bot, chosen, publishedBy, withdrawn };
      });
    },

    publish: (version, limits) =>
      db.transaction().execute(async (trx) => {
        // The organisation's topics are counted and numbered one after the other.
        await sql`select from studio_organisation where id = ${organisation} for update`.execute(
          trx,
        );
        const number = await nextNumber(trx, organisation, version);
        if (number === null) return null;
        if (number > limits.versions) return 'too-many';
        if (version.isNew && (await countOf(trx, organisation)) >= limits.topics) return 'too-many';
        await keep(trx, organisation, version, number);
        const { id, organisationName: name, about, publishedAt } = version;
        return {
          id,
          organisation: { id: organisation, name },
          version: number,
          about,
          publishedAt,
        };
      }),

    async withdraw(topic, withdrawn) {
      const { numAffectedRows = 0n } = await sql`
        update studio_bank_topic set withdrawn = ${withdrawn}
        where id = ${topic} and organisation = ${organisation}
      `.execute(db);
      return numAffectedRows > 0n;
    },
  };
}

/** The number of the next version; null when there is no such topic, or one where a new one is wanted. */
async function nextNumber(
  trx: Transaction<Schema>,
  organisation: string,
  { id, isNew }: NewBankVersion,
): Promise<number | null> {
  const { rows } = await sql<{ organisation: string; version: number }>`
    select organisation, version from studio_bank_topic where id = ${id}
  `.execute(trx);
  const [known] = rows;
  if (isNew) return known ? null : 1;
  return known?.organisation === organisation ? known.version + 1 : null;
}

async function countOf(trx: Transaction<Schema>, organisation: string): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select count(*) from studio_bank_topic where organisation = ${organisation}
  `.execute(trx);
  return Number(rows[0]?.count ?? 0);
}

async function keep(
  trx: Transaction<Schema>,
  organisation: string,
  version: NewBankVersion,
  number: number,
): Promise<void> {
  const { id, organisationName, bot, chosen, about, parts, publishedAt, publishedBy } = version;
  await sql`
    insert into studio_bank_topic
      (id, organisation, organisation_name, bot, chosen, version, search, languages, published_at)
    values (${id}, ${organisation}, ${organisationName}, ${bot}, ${JSON.stringify(chosen)}::json,
      ${number}, ${searchedText(organisationName, about)}, ${[...about.languages]}::text[],
      ${publishedAt})
    on conflict (id) do update set
      organisation_name = excluded.organisation_name, bot = excluded.bot,
      chosen = excluded.chosen, version = excluded.version, withdrawn = false,
      search = excluded.search, languages = excluded.languages,
      published_at = excluded.published_at
  `.execute(trx);
  await sql`
    insert into studio_bank_version (topic, number, about, parts, published_at, published_by)
    values (${id}, ${number}, ${JSON.stringify(about)}::json, ${JSON.stringify(parts)}::json,
      ${publishedAt}, ${publishedBy})
  `.execute(trx);
}

function toRecord(row: Row): BankRecord {
  const { id, organisation, organisation_name: name, number, about, published_at } = row;
  return {
    ...{ id, organisation: { id: organisation, name }, version: number, about },
    publishedAt: published_at,
  };
}
