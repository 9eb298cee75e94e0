import { inPieces, type Steps } from '../steps.ts';
import type { Loss } from './losses.ts';
import type { StepsDone } from './progress.ts';
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

/** What training has come to. */
export interface Ascent {
  /** How much each example speaks for each class: `multipliers[example * classes + class]`. */
  multipliers: Float32Array;
  /** The weights of the shared features: the sum of the examples times their multipliers. */
  table: WeightTable;
}

/** Settings of training. */
export interface AscentOptions {
  loss: Loss;
  /** How many times the examples are gone through at most. */
  passes: number;
  /** Whether to leave an example out. */
  without?: (example: number) => boolean;
  /** Called after each pass, and at the end for those that were not needed. */
  onPasses?: StepsDone | undefined;
}

/** Training is done when a pass moved the examples by less than this on average. */
const TOLERANCE = 0.003;
/** An example that moved by less is passed over the next time, and longer each time it happens. */
const SETTLED = 0.01;
const LONGEST_REST = 4;

/** Trains a linear classifier by stochastic dual coordinate ascent, all classes at once; repeatable. */
export function trainByDualAscent(
  { parts, classes, size }: TrainingSet,
  { loss, passes, without, onPasses }: AscentOptions,
): Ascent {
  const examples = Int32Array.from(parts.keys()).filter((example) => !without?.(example));
  const multipliers = new Float32Array(parts.length * size.classes);
  const table = emptyTable(size);
  const scores = new Float64Array(size.classes);
  const row = { all: multipliers, start: 0 };
  const resting = new Uint8Array(parts.length);
  const calm = new Uint8Array(parts.length);
  const random = seededRandom(1);
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(examples, random);
    let moved = 0;
    for (const example of examples) {
      if (resting[example]! > 0) {
        resting[example]! -= 1;
        continue;
      }
      const { vector, ownSquares } = parts[example]!;
      row.start = example * size.classes;
      scoreInto(scores, vector, table);
      // What no other example has need not go through the weights: it answers to this row only.
      for (let target = 0; target < size.classes; target += 1) {
        scores[target]! += ownSquares * multipliers[row.start + target]!;
      }
      const off = loss.step(scores, row, classes[example]!, squaredLength(vector) + ownSquares);
      for (let target = 0; target < size.classes; target += 1) {
        multipliers[row.start + target]! += scores[target]!;
      }
      addOuter(table, vector, scores);
      moved += off;
      calm[example] = off < SETTLED ? Math.min(calm[example]! + 1, LONGEST_REST) : 0;
      resting[example] = calm[example]!;
    }
    if (moved < TOLERANCE * examples.length) {
      onPasses?.(passes - pass);
      break;
    }
    onPasses?.(1);
  }
  return { multipliers, table };
}

/** So many examples are added in some milliseconds. */
const PIECE = 32;

/** The weights that the multipliers of the examples make. */
export function* weightsInSteps(
  multipliers: Float32Array,
  vectors: readonly SparseVector[],
  size: { classes: number; features: number },
): Steps<WeightTable> {
  const table = emptyTable(size);
  const amounts = new Float64Array(size.classes);
  yield* inPieces(vectors, PIECE, (vector, example) => {
    const row = example * size.classes;
    amounts.set(multipliers.subarray(row, row + size.classes));
    addOuter(table, vector, amounts);
  });
  return table;
}

function emptyTable({ classes, features }: { classes: number; features: number }): WeightTable {
  return { classes, weights: new Float32Array(features * classes) };
}
