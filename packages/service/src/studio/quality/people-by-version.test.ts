import type { ReportRow } from '@auroraai/api-client/studio';
import { expect, it } from 'vitest';
import { peopleByVersion } from './people-by-version.ts';

const row = (day: string, what: ReportRow['what'], count: number, of = ''): ReportRow => ({
  ...{ day, language: 'fi', what, of, count },
});

it('Each version has the days that were its own; a day of two versions is nobody’s', () => {
  const rows = [
    row('2026-03-01', 'understood', 100),
    row('2026-03-02', 'understood', 100),
    row('2026-03-03', 'understood', 6),
    row('2026-03-03', 'understood', 6, 'muutto'),
    row('2026-03-03', 'messages', 50),
    row('2026-03-04', 'asked', 1),
    row('2026-03-04', 'not-understood', 3),
    row('2026-03-05', 'understood', 100),
    row('2026-03-06', 'understood', 9),
    row('2026-03-06', 'not-understood', 1),
  ];
  const versions = [
    { number: 1, day: '2026-03-02' },
    { number: 3, day: '2026-03-05' },
  ];
  expect([...peopleByVersion(versions, rows)]).toEqual([
    [1, { read: 10, understood: 6 }],
    [3, { read: 10, understood: 9 }],
  ]);
  expect(peopleByVersion([], rows).size).toBe(0);
});
