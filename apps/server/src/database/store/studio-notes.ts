import type { OrganisationBots } from '@auroraai/service';
import { sql } from 'kysely';
import type { OfBots } from './studio-rows.ts';

type NotesPart = Pick<
  OrganisationBots,
  'inbox' | 'markMessage' | 'report' | 'reportMonths' | 'note' | 'dismissed' | 'dismiss'
>;
type Message = Awaited<ReturnType<OrganisationBots['inbox']>>[number];
type Wording = Awaited<ReturnType<OrganisationBots['dismissed']>>[number];
type Count = Awaited<ReturnType<OrganisationBots['report']>>[number];

/** The inbox and the counts of an organisation's bots. */
export function studioNotes({ db, organisation }: OfBots): NotesPart {
  return {
    async inbox(bot, limit) {
      const { rows } = await sql<Message>`
        select message.id, text, language, guesses, kind, times, last
        from studio_message as message join studio_bot on studio_bot.id = message.bot
        where bot = ${bot} and organisation = ${organisation} and state = 'new'
        order by times desc, last desc, message.id collate "C" limit ${limit}
      `.execute(db);
      return rows;
    },

    async markMessage(bot, message, state) {
      const { numAffectedRows = 0n } = await sql`
        update studio_message set state = ${state} from studio_bot
        where studio_bot.id = bot and bot = ${bot} and organisation = ${organisation}
          and studio_message.id = ${message}
      `.execute(db);
      return numAffectedRows > 0n;
    },

    async report(bot, from, to) {
      const { rows } = await sql<Count & { count: string }>`
        select day, language, what, of, count
        from studio_count join studio_bot on studio_bot.id = bot
        where bot = ${bot} and organisation = ${organisation} and day between ${from} and ${to}
        order by day collate "C", language collate "C", what collate "C", of collate "C"
      `.execute(db);
      return rows.map((row) => ({ ...row, count: Number(row.count) }));
    },

    async reportMonths(bot) {
      const { rows } = await sql<{ month: string; messages: string }>`
        select left(day, 7) as month, sum(count) as messages
        from studio_count join studio_bot on studio_bot.id = bot
        where bot = ${bot} and organisation = ${organisation} and what = 'messages' and of = ''
        group by left(day, 7) order by left(day, 7) collate "C" desc
      `.execute(db);
      return rows.map(({ month, messages }) => ({ month, messages: Number(messages) }));
    },

    async dismissed(bot) {
      const { rows } = await sql<Wording>`
        select part, language, text from studio_dismissal join studio_bot on id = bot
        where bot = ${bot} and organisation = ${organisation}
        order by part collate "C", language collate "C", text collate "C"
      `.execute(db);
      return rows;
    },

    async dismiss(bot, { part, language, text }) {
      await sql`
        insert into studio_dismissal (bot, part, language, text)
        select id, ${part}, ${language}, ${text} from studio_bot
        where id = ${bot} and organisation = ${organisation}
        on conflict do nothing
      `.execute(db);
    },

    async note(bot, { messages, counts }) {
      // In one order everywhere, so that instances that note at once never wait for one another.
      const inOrder = [...messages].sort((a, b) =>
        order(a.language + a.folded, b.language + b.folded),
      );
      const key = ({ day, language, what, of }: Count) => [day, language, what, of].join(' ');
      const sums = [...counts].sort((a, b) => order(key(a), key(b)));
      await db.transaction().execute(async (trx) => {
        const found = await trx
          .selectFrom('studio_bot')
          .select('id')
          .where('id', '=', bot)
          .where('organisation', '=', organisation)
          .forKeyShare()
          .executeTakeFirst();
        if (!found) return;
        for (const { id, language, folded, text, kind, guesses, day } of inOrder) {
          await sql`
            insert into studio_message as kept (bot, id, language, folded, text, kind, guesses, last)
            values (${bot}, ${id}, ${language}, ${folded}, ${text}, ${kind}, ${JSON.stringify(guesses)}, ${day})
            on conflict (bot, language, folded) do update set
              times = kept.times + case when excluded.last > kept.last then 1 else 0 end,
              last = greatest(kept.last, excluded.last),
              guesses = excluded.guesses, kind = excluded.kind
          `.execute(trx);
        }
        for (const { day, language, what, of, count } of sums) {
          await sql`
            insert into studio_count as kept (bot, day, language, what, of, count)
            values (${bot}, ${day}, ${language}, ${what}, ${of}, ${count})
            on conflict (bot, day, language, what, of) do update
              set count = kept.count + excluded.count
          `.execute(trx);
        }
      });
    },
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
