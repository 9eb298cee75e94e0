import type { ServiceCount, ServiceDay, ServiceFigures } from '@auroraai/api-client/studio';
import type { ServiceDayRow, ServiceFiguresRow } from '../../store/studio-service-store.ts';
import { SERVICE_CHOICES } from './wire-values.ts';

/** Of fewer nobody is told how many: one of them could be known. */
const LEAST_TOLD = 5;

/** A count as it may be told: none, fewer than five (null), or how many. */
export function told(count: number): ServiceCount {
  return count > 0 && count < LEAST_TOLD ? null : count;
}

/** The figures of a service as they may be told. */
export function showFigures(row: ServiceFiguresRow | undefined): ServiceFigures {
  const choices = SERVICE_CHOICES.map((kind) => [kind, told(row?.choices[kind] ?? 0)]);
  return {
    recommended: told(row?.recommended ?? 0),
    by_words: told(row?.words ?? 0),
    by_situation: told(row?.situation ?? 0),
    chosen: told(row?.chosen ?? 0),
    choices: Object.fromEntries(choices) as ServiceFigures['choices'],
    helpful: told(row?.helpful ?? 0),
    unhelpful: told(row?.unhelpful ?? 0),
  };
}

/**
 * The figures of days as they may be told. Where the count of one day alone would be held back, the
 * sum would tell it: the smallest other one is held back, too.
 */
export function showDays(rows: readonly ServiceDayRow[]): ServiceDay[] {
  const recommended = holdBack(rows.map((row) => row.recommended));
  const chosen = holdBack(rows.map((row) => row.chosen));
  return rows.map(({ day }, at) => ({
    day,
    recommended: recommended[at] ?? null,
    chosen: chosen[at] ?? null,
  }));
}

function holdBack(counts: readonly number[]): ServiceCount[] {
  const shown = counts.map(told);
  if (shown.filter((count) => count === null).length !== 1) return shown;
  const others = shown.filter((count) => count !== null && count > 0);
  const least = Math.min(...others.map(Number));
  const at = shown.indexOf(least);
  return shown.map((count, index) => (index === at ? null : count));
}
