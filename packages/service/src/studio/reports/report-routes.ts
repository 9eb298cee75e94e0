import { writeCsv } from '../../situation-picture/csv.ts';
import { invalid } from '../../v2/problem.ts';
import type { StudioDeps } from '../deps.ts';
import type { HandlersOf } from '../handlers.ts';

/** The longest time of one report. */
const LONGEST_MS = 800 * 24 * 60 * 60 * 1000;

/** What a bot's conversations come to. */
export function reportHandlers(deps: StudioDeps): HandlersOf<'GET /bots/:bot/report'> {
  return {
    'GET /bots/:bot/report': async (c, { organisation }) => {
      const [from, to] = [readDay(c.req.query('from'), 'from'), readDay(c.req.query('to'), 'to')];
      const span = Date.parse(to) - Date.parse(from);
      if (span < 0 || span > LONGEST_MS) {
        throw invalid([{ path: 'to', message: 'must be from `from` to 800 days later' }]);
      }
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

function readDay(written: string | undefined, path: string): string {
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(written ?? '') && !Number.isNaN(Date.parse(`${written}`));
  if (written !== undefined && isDay) return written;
  throw invalid([{ path, message: 'must be a day such as 2026-11-21' }]);
}
