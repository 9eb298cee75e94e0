import type { AnswerBand, GroupAnswer } from '../types.ts';

/** Values 0–10 by dimension; what is absent or undefined was skipped. */
export type GroupValues = Readonly<Record<string, number | undefined>>;

/** How values read; only that leaves the device. Throws a RangeError for what is not 0–10. */
export function answersOf(values: GroupValues): GroupAnswer[] {
  return Object.entries(values).flatMap(([dimension, value]) =>
    value === undefined ? [] : [{ dimension, band: bandOf(value) }],
  );
}

function bandOf(value: number): AnswerBand {
  if (!(value >= 0 && value <= 10)) throw new RangeError('A value is from 0 to 10.');
  if (value < 6) return 'low';
  return value < 8 ? 'fair' : 'good';
}
