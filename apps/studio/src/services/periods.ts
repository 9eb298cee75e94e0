/** Days between which something is counted, YYYY-MM-DD, both included. */
export interface Period {
  from: string;
  to: string;
}

/** How many days back can be chosen by one choice. */
export const SPANS = [30, 90, 365] as const;

/** The most days between which the server counts. */
const LONGEST = 800;

const DAY_MS = 24 * 60 * 60 * 1000;

/** So many days up to a moment, that day among them, as the calendar of where the editor is has it. */
export function lastDays(now: Date, span: number): Period {
  const to = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  return { from: dayOf(new Date(to.getTime() - (span - 1) * DAY_MS)), to: dayOf(to) };
}

/** Whether something can be counted between two days: in their order, and not too many. */
export function isCountable({ from, to }: Period): boolean {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS;
  return days >= 0 && days < LONGEST;
}

/** Every day of a period, for a picture that shows the days on which nothing happened, too. */
export function daysOfPeriod({ from, to }: Period): string[] {
  if (!isCountable({ from, to })) return [];
  const first = Date.parse(from);
  const count = Math.round((Date.parse(to) - first) / DAY_MS) + 1;
  return Array.from({ length: count }, (_, at) => dayOf(new Date(first + at * DAY_MS)));
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
