import type { BandCounts } from './counts.ts';

/** Counts of a dimension, and of how many blocks they are the sum. */
export interface SummedCounts {
  counts: BandCounts;
  blocks: number;
}
