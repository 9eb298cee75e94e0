import type { ReportRow, StudioJson } from '@auroraai/api-client/studio';
import { writeCsv } from '../../situation-picture/csv.ts';
import type { StudioDeps } from '../deps.ts';
import type { HandlersOf } from '../handlers.ts';
import { readDays } from './read-days.ts';

/** What a bot's conversations come to. */
export function reportHandlers(
  deps: StudioDeps,
): HandlersOf<'GET /bots/:bot/report' | 'GET /bots/:bot/report/months'> {
  /** What topics and services are called, as far as they are still there. */
  const namesFor = async (organisation: string, bot: string, language: string) => {
    const draft = await deps.store.studioBots.of(organisation).draft(bot);
    const titles = new Map(
      (draft?.parts ?? []).flatMap(({ kind, value }): [string, string][] =>
        kind === 'intent'
          ? [[textAt(value, 'intent'), inLanguage(at(value, 'title'), language)]]
          : [],
      ),
    );
    const { services } = deps.knowledge().catalogue;
    return ({ what, of }: ReportRow) =>
      what === 'understood'
        ? (titles.get(of) ?? '')
        : inLanguage((services.get(of)?.names ?? null) as StudioJson, language);
  };

  return {
    'GET /bots/:bot/report': async (c, { organisation }) => {
      const { from, to } = readDays(c.req.query('from'), c.req.query('to'));
      const bot = c.req.param('bot') ?? '';
      const rows = await deps.store.studioBots.of(organisation.id).report(bot, from, to);
      if (c.req.query('format') !== 'csv') return c.json({ rows });
      const nameOf = await namesFor(organisation.id, bot, c.req.query('language') ?? 'fi');
      const cells = rows.map((row) => [
        ...[row.day, row.language, row.what, row.of, row.of === '' ? '' : nameOf(row)],
        row.count,
      ]);
      const head = ['day', 'language', 'what', 'of', 'name', 'count'];
      return c.body(writeCsv([head, ...cells], true), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${bot}-${from}-${to}.csv"`,
      });
    },

    'GET /bots/:bot/report/months': async (c, { organisation }) => {
      const bots = deps.store.studioBots.of(organisation.id);
      return c.json({ months: await bots.reportMonths(c.req.param('bot') ?? '') });
    },
  };
}

function at(value: StudioJson | null, key: string): StudioJson | null {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && Object.hasOwn(value, key)
    ? ((value as { readonly [key: string]: StudioJson })[key] ?? null)
    : null;
}

function textAt(value: StudioJson | null, key: string): string {
  const found = at(value, key);
  return typeof found === 'string' ? found : '';
}

/** The text in a language, else in Finnish, else in none. */
function inLanguage(texts: StudioJson | null, language: string): string {
  return textAt(texts, language) || textAt(texts, 'fi');
}
