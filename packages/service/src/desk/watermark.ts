import { invalid } from '../v2/problem.ts';

/** Reads where an earlier reading ended; the beginning when left out. */
export function readWatermark(given: string | undefined): number {
  if (given === undefined || given === '') return 0;
  if (/^\d{1,9}$/.test(given)) return Number(given);
  throw invalid([{ path: 'watermark', message: 'is not one of ours' }]);
}
