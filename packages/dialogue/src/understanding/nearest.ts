import type { SparseVector } from './sparse.ts';
import { CONSTANT_PLACE } from './vectoriser.ts';

/** Finds how alike a message is to the most alike example. */
export interface NearestExample {
  /** The greatest product with an example that is not left out, and that example (-1 if none). */
  find(
    vector: SparseVector,
    without?: (example: number) => boolean,
  ): { likeness: number; example: number };
}

/** Lists for each feature the examples that have it. */
export function indexExamples(vectors: readonly SparseVector[], features: number): NearestExample {
  const starts = new Int32Array(features + 1);
  for (const { places } of vectors) {
    for (const place of places) if (place !== CONSTANT_PLACE) starts[place + 1]! += 1;
  }
  for (let place = 0; place < features; place += 1) starts[place + 1]! += starts[place]!;
  const examples = new Int32Array(starts[features]!);
  const values = new Float32Array(starts[features]!);
  const next = starts.slice();
  for (const [example, vector] of vectors.entries()) {
    for (const [at, place] of vector.places.entries()) {
      if (place === CONSTANT_PLACE) continue;
      const slot = next[place]!;
      next[place]! = slot + 1;
      examples[slot] = example;
      values[slot] = vector.values[at]!;
    }
  }
  const products = new Float32Array(vectors.length);
  return {
    find(vector, without) {
      products.fill(0);
      for (const [at, place] of vector.places.entries()) {
        if (place === CONSTANT_PLACE) continue;
        const value = vector.values[at]!;
        for (let slot = starts[place]!; slot < starts[place + 1]!; slot += 1) {
          products[examples[slot]!]! += value * values[slot]!;
        }
      }
      let example = -1;
      let likeness = 0;
      for (let each = 0; each < products.length; each += 1) {
        if (products[each]! > likeness && !without?.(each)) {
          likeness = products[each]!;
          example = each;
        }
      }
      return { likeness, example };
    },
  };
}
