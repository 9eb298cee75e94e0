import type { ReportRow } from '@auroraai/api-client/studio';

/** A name with how often it was counted. */
export interface Counted {
  of: string;
  count: number;
}

/** What the counts of some days come to. */
export interface ReportSummary {
  /** All of each kind. */
  totals: Record<ReportRow['what'], number>;
  /** Messages by language, the most first, with the share that was understood, 0–1 or null. */
  languages: (Counted & { understood: number | null })[];
  /** Share of the messages that were understood, 0–1; null when there were none. */
  understood: number | null;
  /** Share of the opinions that were satisfied, 0–1; null when there were none. */
  satisfied: number | null;
  /** How many opinions there were. */
  opinions: number;
  /** Topics that were understood, the most first, with how often in each of the languages. */
  topics: (Counted & { byLanguage: Record<string, number> })[];
  /** Services that were recommended, the most first, with how often each was chosen. */
  services: (Counted & { chosen: number })[];
  /** Messages by day in their order. */
  days: Counted[];
}

const KINDS: readonly ReportRow['what'][] = [
  'conversations',
  'messages',
  'understood',
  'asked',
  'not-understood',
  'handed-over',
  'crisis',
  'satisfied',
  'dissatisfied',
  'recommended',
  'chosen',
];

/** Adds up the counts of a report, of one language or all. */
export function summarise(rows: readonly ReportRow[], language = ''): ReportSummary {
  const own = rows.filter((row) => language === '' || row.language === language);
  const whole = own.filter(({ of }) => of === '');
  const totalOf = (what: ReportRow['what']) =>
    whole.reduce((sum, row) => sum + (row.what === what ? row.count : 0), 0);
  const totals = Object.fromEntries(KINDS.map((what) => [what, totalOf(what)])) as Record<
    ReportRow['what'],
    number
  >;
  const opinions = totals.satisfied + totals.dissatisfied;
  const chosen = new Map(
    countedBy(
      own.filter(({ what, of }) => what === 'chosen' && of !== ''),
      ({ of }) => of,
    ).map(({ of, count }) => [of, count]),
  );
  const messages = whole.filter(({ what }) => what === 'messages');
  const asked = own.filter(({ what, of }) => what === 'understood' && of !== '');
  return {
    totals,
    languages: countedBy(messages, (row) => row.language).map((one) => ({
      ...one,
      understood: shareUnderstood(whole.filter((row) => row.language === one.of)),
    })),
    understood: shareUnderstood(whole),
    opinions,
    satisfied: opinions === 0 ? null : totals.satisfied / opinions,
    topics: countedBy(asked, ({ of }) => of).map((one) => ({
      ...one,
      byLanguage: Object.fromEntries(
        countedBy(
          asked.filter(({ of }) => of === one.of),
          (row) => row.language,
        ).map((each) => [each.of, each.count]),
      ),
    })),
    services: countedBy(
      own.filter(({ what, of }) => (what === 'recommended' || what === 'chosen') && of !== ''),
      ({ of }) => of,
      ({ what, count }) => (what === 'recommended' ? count : 0),
    ).map((one) => ({ ...one, chosen: chosen.get(one.of) ?? 0 })),
    days: countedBy(messages, ({ day }) => day).sort((one, other) => (one.of < other.of ? -1 : 1)),
  };
}

/** The share of what was read that was understood, 0–1; null when nothing was read. */
function shareUnderstood(rows: readonly ReportRow[]): number | null {
  const count = (wanted: ReportRow['what']) =>
    rows.reduce((sum, { what, count: each }) => sum + (what === wanted ? each : 0), 0);
  const understood = count('understood');
  const read = understood + count('asked') + count('not-understood');
  return read === 0 ? null : understood / read;
}

function countedBy(
  rows: readonly ReportRow[],
  nameOf: (row: ReportRow) => string,
  countOf: (row: ReportRow) => number = ({ count }) => count,
): Counted[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + countOf(row));
  return [...counts]
    .map(([of, count]) => ({ of, count }))
    .sort((one, other) => other.count - one.count || (one.of < other.of ? -1 : 1));
}

/** The first and last day of a month, `YYYY-MM`. */
export function daysOf(month: string): { from: string; to: string } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${String(last).padStart(2, '0')}` };
}

/** The month of a moment where somebody is, `YYYY-MM`. */
export function monthOf(now: Date): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
}

/** The month before another one. */
export function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 2, 1)).toISOString().slice(0, 7);
}
