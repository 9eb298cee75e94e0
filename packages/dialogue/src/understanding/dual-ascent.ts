import type { Loss } from './losses.ts';
import { seededRandom, shuffle } from './random.ts';
import {
  addOuter,
  type SharedPart,
  type SparseVector,
  scoreInto,
  squaredLength,
  type WeightTable,
} from './sparse.ts';

/** What a classifier is trained on. */
export interface TrainingSet {
  /** The examples. */
  parts: readonly SharedPart[];
  /** The class of each example. */
  classes: Int32Array;
  size: { classes: number; features: number };
}

/** Settings of training. */
export interface AscentOptions {
  loss: Loss;
  /** How many times the examples are gone through at most. */
  passes: number;
  /** Whether to leave an example out. */
  without?: (example: number) => boolean;
}

/** Training is done when a pass moved the examples by less than this on average. */
const TOLERANCE = 0.003;

/**
 * Trains a linear classifier by stochastic dual coordinate ascent, all classes at once; repeatable.
 * Returns the examples' multipliers: the weights are the sum of the examples times them.
 */
export function trainByDualAscent(
  { parts, classes, size }: TrainingSet,
  { loss, passes, without }: AscentOptions,
): Float32Array {
  const examples = Int32Array.from([...parts.keys()].filter((example) => !without?.(example)));
  const multipliers = new Float32Array(parts.length * size.classes);
  const table = emptyTable(size);
  const lengths = Float64Array.from(
    parts,
    ({ vector, ownSquares }) => squaredLength(vector) + ownSquares,
  );
  const scores = new Float64Array(size.classes);
  const random = seededRandom(1);
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(examples, random);
    let moved = 0;
    for (const example of examples) {
      const { vector, ownSquares } = parts[example]!;
      const row = multipliers.subarray(example * size.classes, (example + 1) * size.classes);
      scoreInto(scores, vector, table);
      // What no other example has need not go through the weights: it answers to this row only.
      for (let target = 0; target < row.length; target += 1) {
        scores[target]! += ownSquares * row[target]!;
      }
      moved += loss.step(scores, row, classes[example]!, lengths[example]!);
      for (let target = 0; target < row.length; target += 1) row[target]! += scores[target]!;
      addOuter(table, vector, scores);
    }
    if (moved < TOLERANCE * examples.length) break;
  }
  return multipliers;
}

/** The weights that the multipliers of the examples make. */
export function weightsOf(
  multipliers: Float32Array,
  vectors: readonly SparseVector[],
  size: { classes: number; features: number },
): WeightTable {
  const table = emptyTable(size);
  const amounts = new Float64Array(size.classes);
  for (const [example, vector] of vectors.entries()) {
    const row = example * size.classes;
    amounts.set(multipliers.subarray(row, row + size.classes));
    addOuter(table, vector, amounts);
  }
  return table;
}

function emptyTable({ classes, features }: { classes: number; features: number }): WeightTable {
  return { classes, weights: new Float32Array(features * classes) };
}
