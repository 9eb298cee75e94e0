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

/** Four features at a time: the classes' scores are then loaded and stored a fourth as often. */
const STRIDE = 4;

/** The classes' scores of a vector, written into `scores`. */
export function scoreInto(
  scores: Float64Array,
  { places, values }: SparseVector,
  { classes, weights }: WeightTable,
): void {
  scores.fill(0);
  const whole = places.length - (places.length % STRIDE);
  for (let at = 0; at < whole; at += STRIDE) {
    const value0 = values[at]!;
    const value1 = values[at + 1]!;
    const value2 = values[at + 2]!;
    const value3 = values[at + 3]!;
    const row0 = places[at]! * classes;
    const row1 = places[at + 1]! * classes;
    const row2 = places[at + 2]! * classes;
    const row3 = places[at + 3]! * classes;
    for (let target = 0; target < classes; target += 1) {
      scores[target]! +=
        value0 * weights[row0 + target]! +
        value1 * weights[row1 + target]! +
        value2 * weights[row2 + target]! +
        value3 * weights[row3 + target]!;
    }
  }
  for (let at = whole; at < places.length; at += 1) {
    const value = values[at]!;
    const row = places[at]! * classes;
    for (let target = 0; target < classes; target += 1) {
      scores[target]! += value * weights[row + target]!;
    }
  }
}

/** Adds to the weights of a vector's features a multiple of what each class is to get. */
export function addOuter(table: WeightTable, vector: SparseVector, amounts: Float64Array): void {
  let some = 0;
  for (let target = 0; target < amounts.length; target += 1) if (amounts[target] !== 0) some += 1;
  if (some === 0) return;
  if (2 * some < amounts.length) addFew(table, vector, amounts);
  else addAll(table, vector, amounts);
}

function addFew(
  { classes, weights }: WeightTable,
  { places, values }: SparseVector,
  amounts: Float64Array,
): void {
  for (let target = 0; target < classes; target += 1) {
    const amount = amounts[target]!;
    if (amount === 0) continue;
    for (let at = 0; at < places.length; at += 1) {
      weights[places[at]! * classes + target]! += values[at]! * amount;
    }
  }
}

function addAll(
  { classes, weights }: WeightTable,
  { places, values }: SparseVector,
  amounts: Float64Array,
): void {
  const whole = places.length - (places.length % STRIDE);
  for (let at = 0; at < whole; at += STRIDE) {
    const value0 = values[at]!;
    const value1 = values[at + 1]!;
    const value2 = values[at + 2]!;
    const value3 = values[at + 3]!;
    const row0 = places[at]! * classes;
    const row1 = places[at + 1]! * classes;
    const row2 = places[at + 2]! * classes;
    const row3 = places[at + 3]! * classes;
    for (let target = 0; target < classes; target += 1) {
      const amount = amounts[target]!;
      weights[row0 + target]! += value0 * amount;
      weights[row1 + target]! += value1 * amount;
      weights[row2 + target]! += value2 * amount;
      weights[row3 + target]! += value3 * amount;
    }
  }
  for (let at = whole; at < places.length; at += 1) {
    const value = values[at]!;
    const row = places[at]! * classes;
    for (let target = 0; target < classes; target += 1) {
      weights[row + target]! += value * amounts[target]!;
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

/** Vectors without what only one of them has; the features that are left are numbered anew. */
export interface SharedParts {
  parts: SharedPart[];
  /** By place: the new number of the feature, or -1 when it is gone. */
  numbers: Int32Array;
  /** How many features are left. */
  features: number;
}

/** Parts vectors by whether another one has the feature, too. */
export function sharedParts(
  vectors: readonly SparseVector[],
  frequencies: Int32Array,
): SharedParts {
  const numbers = new Int32Array(frequencies.length).fill(-1);
  let features = 0;
  for (let place = 0; place < numbers.length; place += 1) {
    if (frequencies[place]! < 2) continue;
    numbers[place] = features;
    features += 1;
  }
  const parts = vectors.map(({ places, values }) => {
    const shared = {
      places: new Int32Array(places.length),
      values: new Float32Array(places.length),
    };
    let ownSquares = 0;
    let kept = 0;
    for (let at = 0; at < places.length; at += 1) {
      const number = numbers[places[at]!]!;
      if (number < 0) ownSquares += values[at]! * values[at]!;
      else {
        shared.places[kept] = number;
        shared.values[kept] = values[at]!;
        kept += 1;
      }
    }
    const vector = {
      places: shared.places.subarray(0, kept),
      values: shared.values.subarray(0, kept),
    };
    return { ownSquares, vector };
  });
  return { parts, numbers, features };
}
