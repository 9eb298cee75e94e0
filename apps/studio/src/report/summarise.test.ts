import type { ReportRow } from '@auroraai/api-client/studio';
import { expect, it } from 'vitest';
import { daysOf, monthBefore, monthOf, summarise } from './summarise.ts';

const row = (what: ReportRow['what'], count: number, more: Partial<ReportRow> = {}): ReportRow => ({
  ...{ day: '2026-11-02', language: 'fi', of: '', what, count },
  ...more,
});

it('Days and languages are added up; what is counted by name is not counted twice', () => {
  const rows = [
    row('messages', 5),
    row('messages', 3, { day: '2026-11-01' }),
    row('messages', 2, { language: 'sv' }),
    row('understood', 6),
    row('understood', 4, { of: 'muutto' }),
    row('understood', 2, { of: 'vuokra' }),
    row('not-understood', 2),
  ];
  const summary = summarise(rows);
  expect(summary.totals).toMatchObject({ messages: 10, understood: 6, 'not-understood': 2 });
  expect(summary.understood).toBe(0.75);
  expect(summary.languages).toEqual([
    { of: 'fi', count: 8, understood: 0.75 },
    { of: 'sv', count: 2, understood: null },
  ]);
  expect(summary.topics).toEqual([
    { of: 'muutto', count: 4, byLanguage: { fi: 4 } },
    { of: 'vuokra', count: 2, byLanguage: { fi: 2 } },
  ]);
  expect(summary.days.map(({ of }) => of)).toEqual(['2026-11-01', '2026-11-02']);
  expect(summarise(rows, 'sv').totals.messages).toBe(2);
});

it('Each service tells how often it was recommended and chosen', () => {
  const rows = [
    row('recommended', 3, { of: 's1' }),
    row('recommended', 5, { of: 's2' }),
    row('chosen', 2, { of: 's1' }),
    row('chosen', 1, { of: 's3' }),
  ];
  expect(summarise(rows).services).toEqual([
    { of: 's2', count: 5, chosen: 0 },
    { of: 's1', count: 3, chosen: 2 },
    { of: 's3', count: 0, chosen: 1 },
  ]);
});

it('Of nothing no share is told', () => {
  expect(summarise([])).toMatchObject({ understood: null, satisfied: null, topics: [] });
});

it('A month has its days, in leap years too, and the one before it may be of another year', () => {
  expect(daysOf('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  expect(daysOf('2026-11')).toEqual({ from: '2026-11-01', to: '2026-11-30' });
  expect(monthOf(new Date(2026, 1, 15))).toBe('2026-02');
  expect(monthBefore('2026-03')).toBe('2026-02');
  expect(monthBefore('2026-01')).toBe('2025-12');
});
