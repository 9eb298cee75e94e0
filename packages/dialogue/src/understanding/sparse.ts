/** A sparse vector: places and their values. */
export interface SparseVector {
  places: Int32Array;
  values: Float32Array;
}

/** The square of a vector's length. */
export function squaredLength({ values }: SparseVector): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}

/** Weights of features for classes: a row a feature. */
export interface WeightTable {
  classes: number;
  /** `weights[feature * classes + class]`. */
  weights: Float32Array;
}

/** The classes' scores of a vector, written into `scores`. */
export function scoreInto(
  scores: Float64Array,
  { places, values }: SparseVector,
  { classes, weights }: WeightTable,
): void {
  scores.fill(0);
  for (let at = 0; at < places.length; at += 1) {
    const value = values[at]!;
    const row = places[at]! * classes;
    for (let target = 0; target < classes; target += 1) {
      scores[target]! += value * weights[row + target]!;
    }
  }
}

/** Adds to the weights of a vector's features a multiple of what each class is to get. */
export function addOuter(table: WeightTable, vector: SparseVector, amounts: Float64Array): void {
  const targets: number[] = [];
  for (let target = 0; target < amounts.length; target += 1) {
    if (amounts[target] !== 0) targets.push(target);
  }
  if (targets.length === 0) return;
  const { classes, weights } = table;
  const { places, values } = vector;
  const few = 2 * targets.length < classes;
  for (let at = 0; at < places.length; at += 1) {
    const value = values[at]!;
    const row = places[at]! * classes;
    if (few) {
      for (const target of targets) weights[row + target]! += value * amounts[target]!;
    } else {
      for (let target = 0; target < classes; target += 1) {
        weights[row + target]! += value * amounts[target]!;
      }
    }
  }
}

/** Turns scores into probabilities in place; higher `sharpness` makes the best one surer. */
export function softmax(scores: Float64Array, sharpness = 1): void {
  let best = -Infinity;
  for (const score of scores) if (score > best) best = score;
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = Math.exp(sharpness * (scores[at]! - best));
    sum += scores[at]!;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at]! /= sum;
}

/** The part of a vector that other examples share, and the square of the length of the rest. */
export interface SharedPart {
  vector: SparseVector;
  /** Of features that no other example has. */
  ownSquares: number;
}

/** Parts vectors by whether another one has the feature, too. */
export function sharedParts(vectors: readonly SparseVector[], features: number): SharedPart[] {
  const frequencies = new Int32Array(features);
  for (const { places } of vectors) for (const place of places) frequencies[place]! += 1;
  return vectors.map(({ places, values }) => {
    let ownSquares = 0;
    const shared: number[] = [];
    for (let at = 0; at < places.length; at += 1) {
      if (frequencies[places[at]!]! > 1) shared.push(at);
      else ownSquares += values[at]! * values[at]!;
    }
    return {
      ownSquares,
      vector: {
        places: Int32Array.from(shared, (at) => places[at]!),
        values: Float32Array.from(shared, (at) => values[at]!),
      },
    };
  });
}
