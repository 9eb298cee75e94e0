import { writeCsv } from '../../situation-picture/csv.ts';
import type { StudioDeps } from '../deps.ts';
import type { HandlersOf } from '../handlers.ts';
import { readDays } from './read-days.ts';

/** What a bot's conversations come to. */
export function reportHandlers(deps: StudioDeps): HandlersOf<'GET /bots/:bot/report'> {
  return {
    'GET /bots/:bot/report': async (c, { organisation }) => {
      const { from, to } = readDays(c.req.query('from'), c.req.query('to'));
      const bot = c.req.param('bot') ?? '';
      const rows = await deps.store.studioBots.of(organisation.id).report(bot, from, to);
      if (c.req.query('format') !== 'csv') return c.json({ rows });
      const cells = rows.map(({ day, language, what, of, count }) => [
        ...[day, language, what, of],
        count,
      ]);
      return c.body(writeCsv([['day', 'language', 'what', 'of', 'count'], ...cells], true), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${bot}-${from}-${to}.csv"`,
      });
    },
  };
}
