import type { OrganisationBots } from '@auroraai/service';
import { sql } from 'kysely';
import type { OfBots } from './studio-rows.ts';

type CommentPart = Pick<OrganisationBots, 'comments' | 'addComment' | 'markComment'>;

/** Notes on the parts of an organisation's bots. */
export function studioComments({ db, organisation }: OfBots): CommentPart {
  return {
    comments: (bot) =>
      db
        .selectFrom('studio_comment')
        .innerJoin('studio_bot', 'studio_bot.id', 'studio_comment.bot')
        .select([
          'studio_comment.id',
          'studio_comment.part',
          'studio_comment.text',
          'studio_comment.by',
          'studio_comment.at',
          'studio_comment.done',
        ])
        .where('bot', '=', bot)
        .where('organisation', '=', organisation)
        .orderBy('written')
        .execute(),

    async addComment(bot, { id, part, text, by, at, done }) {
      const { numAffectedRows = 0n } = await sql`
        insert into studio_comment (bot, id, part, text, by, at, done)
        select id, ${id}, ${part}, ${text}, ${by}, ${at}, ${done} from studio_bot
        where id = ${bot} and organisation = ${organisation}
      `.execute(db);
      return numAffectedRows > 0n;
    },

    async markComment(bot, comment, done) {
      const row = await db
        .updateTable('studio_comment')
        .from('studio_bot')
        .set({ done })
        .whereRef('studio_bot.id', '=', 'studio_comment.bot')
        .where('studio_comment.bot', '=', bot)
        .where('studio_comment.id', '=', comment)
        .where('organisation', '=', organisation)
        .returning([
          'studio_comment.id',
          'studio_comment.part',
          'studio_comment.text',
          'studio_comment.by',
          'studio_comment.at',
          'studio_comment.done',
        ])
        .executeTakeFirst();
      return row ?? null;
    },
  };
}
