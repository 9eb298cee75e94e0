import type { OrganisationBots, TakenTopic } from '@auroraai/service';
import { sql, type Transaction } from 'kysely';
import type { Schema } from '../schema.ts';
import type { OfBots } from './studio-rows.ts';

type TopicsPart = Pick<OrganisationBots, 'takenTopics' | 'followTopic'>;

/** Which topics of the bank an organisation's bots have taken. */
export function studioTopics({ db, organisation }: OfBots): TopicsPart {
  return {
    async takenTopics(bot) {
      const { rows } = await sql<TakenTopic>`
        select topic, version, parts, follows, left_version as left, about
        from studio_topic join studio_bot on id = bot
        where bot = ${bot} and organisation = ${organisation} order by topic collate "C"
      `.execute(db);
      return rows;
    },

    async followTopic(bot, topic, { follows, left }) {
      const { numAffectedRows = 0n } = await sql`
        update studio_topic set
          follows = coalesce(${follows ?? null}::boolean, follows),
          left_version = case when ${left === undefined}::boolean then left_version
            else ${left ?? null}::integer end
        from studio_bot
        where studio_bot.id = bot and bot = ${bot} and organisation = ${organisation}
          and topic = ${topic}
      `.execute(db);
      return numAffectedRows > 0n;
    },
  };
}

/** Notes what topics a locked bot has taken. */
export async function keepTopics(
  trx: Transaction<Schema>,
  bot: string,
  topics: readonly TakenTopic[],
): Promise<void> {
  for (const { topic, version, parts, follows, left, about } of topics) {
    const described = about === null ? null : JSON.stringify(about);
    await sql`
      insert into studio_topic (bot, topic, version, parts, follows, left_version, about)
      values (${bot}, ${topic}, ${version}, ${JSON.stringify(parts)}::json, ${follows}, ${left},
        ${described}::json)
      on conflict (bot, topic) do update set
        version = excluded.version, parts = excluded.parts, follows = excluded.follows,
        left_version = excluded.left_version, about = excluded.about
    `.execute(trx);
  }
}
