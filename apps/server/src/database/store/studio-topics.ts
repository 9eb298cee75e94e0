import type { OrganisationBots, TakenTopic } from '@auroraai/service';
import { sql } from 'kysely';
import type { OfBots } from './studio-rows.ts';

type TopicsPart = Pick<OrganisationBots, 'takenTopics' | 'keepTopic'>;

/** Which topics of the bank an organisation's bots have taken. */
export function studioTopics({ db, organisation }: OfBots): TopicsPart {
  return {
    async takenTopics(bot) {
      const { rows } = await sql<TakenTopic>`
        select topic, version, parts from studio_topic join studio_bot on id = bot
        where bot = ${bot} and organisation = ${organisation} order by topic collate "C"
      `.execute(db);
      return rows;
    },

    async keepTopic(bot, { topic, version, parts }) {
      await sql`
        insert into studio_topic (bot, topic, version, parts)
        select id, ${topic}, ${version}, ${JSON.stringify(parts)}::json from studio_bot
        where id = ${bot} and organisation = ${organisation}
        on conflict (bot, topic) do update
          set version = excluded.version, parts = excluded.parts
      `.execute(db);
    },
  };
}
