import type { Loss } from './losses.ts';
import { seededRandom, shuffle } from './random.ts';
import {
  addOuter,
  type SparseVector,
  scoreInto,
  squaredLength,
  type WeightTable,
} from './sparse.ts';

/** What a classifier is trained on. */
export interface LabelledVectors {
  vectors: readonly SparseVector[];
  /** The class of each vector. */
  classes: Int32Array;
  size: { classes: number; features: number };
}

/** Settings of training. */
export interface AscentOptions {
  loss: Loss;
  /** How many times the examples are gone through at most. */
  passes: number;
  /** Multipliers to begin from: `start[example * classes + class]`. */
  start?: Float32Array;
  /** Whether to leave an example out. */
  without?: (example: number) => boolean;
}

/** Training is done when a pass moved the examples by less than this on average. */
const TOLERANCE = 0.01;

/**
 * Trains a linear classifier by stochastic dual coordinate ascent: repeatable, any order of classes
 * at once. Returns the examples' multipliers; the weights are the sum of the examples times them.
 */
export function trainByDualAscent(
  { vectors, classes, size }: LabelledVectors,
  { loss, passes, start, without }: AscentOptions,
): { multipliers: Float32Array; table: WeightTable } {
  const examples = Int32Array.from([...vectors.keys()].filter((example) => !without?.(example)));
  const multipliers = new Float32Array(vectors.length * size.classes);
  if (start) {
    for (const example of examples) {
      const row = example * size.classes;
      multipliers.set(start.subarray(row, row + size.classes), row);
    }
  }
  const table = weightsOf(multipliers, vectors, size);
  const lengths = Float64Array.from(vectors, squaredLength);
  const scores = new Float64Array(size.classes);
  const random = seededRandom(1);
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(examples, random);
    let moved = 0;
    for (const example of examples) {
      const vector = vectors[example]!;
      scoreInto(scores, vector, table);
      const row = multipliers.subarray(example * size.classes, (example + 1) * size.classes);
      const off = loss.step(scores, row, classes[example]!, lengths[example]!);
      if (off === 0) continue;
      moved += off;
      for (let target = 0; target < size.classes; target += 1) row[target]! += scores[target]!;
      addOuter(table, vector, scores);
    }
    if (moved < TOLERANCE * examples.length) break;
  }
  return { multipliers, table };
}

/** The weights that the multipliers of the examples make. */
export function weightsOf(
  multipliers: Float32Array,
  vectors: readonly SparseVector[],
  size: { classes: number; features: number },
): WeightTable {
  const table = {
    classes: size.classes,
    weights: new Float32Array(size.features * size.classes),
  };
  const amounts = new Float64Array(size.classes);
  for (const [example, vector] of vectors.entries()) {
    const row = example * size.classes;
    let any = false;
    for (let target = 0; target < size.classes; target += 1) {
      amounts[target] = multipliers[row + target]!;
      any ||= amounts[target] !== 0;
    }
    if (any) addOuter(table, vector, amounts);
  }
  return table;
}
