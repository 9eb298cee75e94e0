import { twoSidedGeometric } from '../group-privacy/two-sided-geometric.ts';
import type { Block } from './blocks.ts';
import { answeredIn, type BandCounts, sumCells } from './counts.ts';

/** How widely the noise on a count spreads; see {@link twoSidedGeometric}. */
export const NOISE_SCALE = 1.5;

/** A region and an age band; an empty text = not known. */
export interface Place {
  region: string;
  ageBand: string;
}

/** People who are shown together, with noise on every number. */
export interface FrozenBlock {
  /** Every place whose people are in it. */
  places: readonly Place[];
  people: number;
  /** Noisy counts of those dimensions that people enough answered. */
  counts: Readonly<Record<string, BandCounts>>;
}

/** Numbers evenly between 0 (included) and 1 (excluded). */
export type Uniform = () => number;

/**
 * Makes the numbers of a block such that they may be kept and shown: a dimension that fewer than
 * `least` answered is left out, every count gets noise of its own, and nothing exact remains.
 */
export function freezeBlock(block: Block, least: number, uniform: Uniform): FrozenBlock {
  const { people, counts } = sumCells(block);
  const noisy = (count: number) => Math.max(0, count + twoSidedGeometric(uniform(), NOISE_SCALE));
  const frozen: Record<string, BandCounts> = {};
  for (const dimension of Object.keys(counts).sort()) {
    const exact = counts[dimension];
    if (!exact || answeredIn(exact) < least) continue;
    frozen[dimension] = [noisy(exact[0]), noisy(exact[1]), noisy(exact[2])];
  }
  return {
    places: block.map(({ region, ageBand }) => ({ region, ageBand })),
    people: noisy(people),
    counts: frozen,
  };
}

/** Numbers evenly between 0 and 1 from random bytes. */
export function createUniform(randomBytes: (length: number) => Uint8Array): Uniform {
  return () => {
    const bytes = randomBytes(6);
    return bytes.reduce((sum, byte) => sum * 256 + byte, 0) / 2 ** 48;
  };
}
