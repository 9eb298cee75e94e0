import type { OrganisationBots, StudioBotRecord, StudioBotStore } from '@auroraai/service';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Schema } from '../schema.ts';
import { createTeller } from '../teller.ts';
import { STUDIO_DRAFT_CHANGED, STUDIO_PUBLISHED } from './studio-channel.ts';
import { studioComments } from './studio-comments.ts';
import { studioDrafts } from './studio-drafts.ts';
import { studioNotes } from './studio-notes.ts';
import { type OfBots, partRow } from './studio-rows.ts';
import { studioTopics } from './studio-topics.ts';
import { publishedStudioBot, studioVersions } from './studio-versions.ts';

/** Bots of the studio over PostgreSQL. Other instances are told after a change has been kept. */
export function studioBotStore(
  db: Kysely<Schema>,
  onTrouble: (error: Error) => void,
): StudioBotStore {
  const tell = {
    draft: createTeller(db, STUDIO_DRAFT_CHANGED, onTrouble),
    published: createTeller(db, STUDIO_PUBLISHED, onTrouble),
  };
  return {
    of: (organisation) => ofOrganisation(db, organisation, tell),
    async organisationOf(bot) {
      const found = await db
        .selectFrom('studio_bot')
        .select('organisation')
        .where('id', '=', bot)
        .executeTakeFirst();
      return found?.organisation ?? null;
    },
    async published() {
      const rows = await db
        .selectFrom('studio_bot')
        .select(['id', 'organisation', 'published'])
        .where('published', 'is not', null)
        .execute();
      return rows.map(({ id, organisation, published }) => ({
        ...{ id, organisation, number: published as number },
      }));
    },
    publishedBot: (bot) => publishedStudioBot(db, bot),
    async takers(topics) {
      const { rows } = await sql<{ topic: string; count: string }>`
        select wanted.topic, count(bot) from unnest(${[...topics]}::text[]) as wanted (topic)
        left join studio_topic as taken on taken.topic = wanted.topic group by wanted.topic
      `.execute(db);
      return new Map(rows.map(({ topic, count }) => [topic, Number(count)]));
    },
    async keepModel(bot, number, model) {
      await db
        .updateTable('studio_version')
        .set({ model: Buffer.from(model) })
        .where('bot', '=', bot)
        .where('number', '=', number)
        .execute();
    },
    async due(now) {
      return db
        .selectFrom('studio_version')
        .innerJoin('studio_bot', 'studio_bot.id', 'studio_version.bot')
        .select(['studio_bot.id', 'organisation', 'number'])
        .where('state', '=', 'scheduled')
        .where('publish_at', '<=', now)
        .orderBy('publish_at')
        .execute();
    },
    async tidy(messagesBefore, countsBefore) {
      const messages = await db
        .deleteFrom('studio_message')
        .where('last', '<', messagesBefore)
        .executeTakeFirst();
      const counts = await db
        .deleteFrom('studio_count')
        .where('day', '<', countsBefore)
        .executeTakeFirst();
      return Number(messages.numDeletedRows + counts.numDeletedRows);
    },
  };
}

function ofOrganisation(
  db: Kysely<Schema>,
  organisation: string,
  tell: OfBots['tell'],
): OrganisationBots {
  const ofBot = { db, organisation, tell };
  return {
    ...studioDrafts(ofBot),
    ...studioVersions(ofBot),
    ...studioComments(ofBot),
    ...studioNotes(ofBot),
    ...studioTopics(ofBot),
    async list() {
      const rows = await db
        .selectFrom('studio_bot')
        .selectAll()
        .where('organisation', '=', organisation)
        .orderBy(sql`id collate "C"`)
        .execute();
      return rows.map(toRecord);
    },
    async find(bot) {
      const row = await db
        .selectFrom('studio_bot')
        .selectAll()
        .where('id', '=', bot)
        .where('organisation', '=', organisation)
        .executeTakeFirst();
      return row ? toRecord(row) : null;
    },
    create({ parts, names, languages, changedAt, changedBy, id }) {
      return db.transaction().execute(async (trx) => {
        const { numInsertedOrUpdatedRows } = await trx
          .insertInto('studio_bot')
          .values({
            ...{ id, organisation, sequence: 1, published: null, published_sequence: null },
            ...{ names: JSON.stringify(names), languages: [...languages] },
            ...{ changed_at: changedAt, changed_by: changedBy },
          })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (!numInsertedOrUpdatedRows) return false;
        await trx
          .insertInto('studio_edit')
          .values({ bot: id, sequence: 1, by: changedBy })
          .execute();
        // A statement holds so many parameters at most.
        for (let at = 0; at < parts.length; at += 500) {
          const rows = parts.slice(at, at + 500).map((part) => partRow(id, part));
          await trx.insertInto('studio_part').values(rows).execute();
          await trx
            .insertInto('studio_revision')
            .values(rows.map((row) => ({ ...row, sequence: 1 })))
            .execute();
        }
        return true;
      });
    },
    async remove(bot) {
      const { numDeletedRows } = await db
        .deleteFrom('studio_bot')
        .where('id', '=', bot)
        .where('organisation', '=', organisation)
        .executeTakeFirst();
      if (numDeletedRows > 0n) tell.published(bot);
      return numDeletedRows > 0n;
    },
  };
}

function toRecord(row: Selectable<Schema['studio_bot']>): StudioBotRecord {
  const { id, organisation, names, languages, sequence, published, published_sequence } = row;
  return {
    ...{ id, organisation, languages, sequence },
    names: names as StudioBotRecord['names'],
    published:
      published === null ? null : { number: published, sequence: published_sequence as number },
    changedAt: row.changed_at,
    changedBy: row.changed_by,
  };
}
