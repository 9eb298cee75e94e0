import { isLiteral } from '../../understanding/features.ts';
import type { SparseVector } from '../../understanding/sparse.ts';
import { CONSTANT_PLACE } from '../../understanding/vectoriser.ts';

/**
 * A vector of length one of the words and letters of a text alone, so that the dot product of two is
 * how like the texts are, 0–1. `blocks` are the vectoriser's.
 */
export function unitVector(vector: SparseVector, blocks: Uint8Array): SparseVector {
  return unit(vector, (place) => isLiteral(blocks[place]!));
}

/** A vector of length one of the words and letters of a text and of what they are about. */
export function meaningVector(vector: SparseVector): SparseVector {
  return unit(vector, () => true);
}

function unit({ places, values }: SparseVector, counts: (place: number) => boolean): SparseVector {
  let squares = 0;
  const own = values.slice();
  for (const [at, place] of places.entries()) {
    if (place === CONSTANT_PLACE || !counts(place)) own[at] = 0;
    squares += own[at]! * own[at]!;
  }
  const length = Math.sqrt(squares) || 1;
  return { places, values: own.map((value) => value / length) };
}

/** Gives the dot products of one sparse vector with others, whatever the order of their places. */
export type Comparer = (one: SparseVector) => (other: SparseVector) => number;

/** A comparer of vectors of so many features; only one vector is compared at a time. */
export function createComparer(features: number): Comparer {
  const own = new Float64Array(features);
  let last: SparseVector | undefined;
  return (one) => {
    for (const place of last?.places ?? []) own[place] = 0;
    for (const [at, place] of one.places.entries()) own[place] = one.values[at]!;
    last = one;
    return ({ places, values }) => {
      let sum = 0;
      for (let at = 0; at < places.length; at += 1) sum += own[places[at]!]! * values[at]!;
      return sum;
    };
  };
}
