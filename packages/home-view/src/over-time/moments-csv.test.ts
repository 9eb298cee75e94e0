import { expect, it } from 'vitest';
import { momentsCsv } from './moments-csv.ts';

it('writes a day a row and an area a column, with nothing that a spreadsheet would run', () => {
  const csv = momentsCsv(
    [{ at: '2026-11-20T10:00:00.000Z', answers: { friends: 3 } }],
    [
      { key: 'friends', name: '=Ystävät' },
      { key: 'health', name: 'Vointi, "keho"' },
    ],
    'Päivä',
  );
  expect(csv).toBe('\uFEFFPäivä,\'=Ystävät,"Vointi, ""keho"""\r\n2026-11-20,3,\r\n');
});
