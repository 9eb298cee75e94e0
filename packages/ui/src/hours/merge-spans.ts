import { type OpeningSpan, WEEKDAYS } from './opening-hours.ts';

/** Spans with following days of the same hours made one: Monday, Tuesday → Monday–Tuesday. */
export function mergeSpans(spans: readonly OpeningSpan[]): OpeningSpan[] {
  const merged: OpeningSpan[] = [];
  for (const span of spans) {
    const former = merged.at(-1);
    const follows = former && WEEKDAYS.indexOf(span.from) === WEEKDAYS.indexOf(former.to) + 1;
    if (follows && former.opens === span.opens && former.closes === span.closes)
      merged[merged.length - 1] = { ...former, to: span.to };
    else merged.push(span);
  }
  return merged;
}
