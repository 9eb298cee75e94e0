import { classesOf } from '../understanding/classifier.ts';
import { trainByDualAscent } from '../understanding/dual-ascent.ts';
import type { ExampleSet } from '../understanding/examples.ts';
import { LOGISTIC } from '../understanding/losses.ts';
import { type SparseVector, scoreInto, type WeightTable } from '../understanding/sparse.ts';

/** A linear classifier of an encoder's vectors. */
export interface DenseClassifier {
  dimensions: number;
  /** What all examples have in common; it is taken away before vectors are compared. */
  mean: Float32Array;
  /** Weights: first of what every message has, then of each number of the vector. */
  table: WeightTable;
  /** The middles of the intents, each of length one: `centres[intent * dimensions + at]`. */
  centres: Float32Array;
}

/** What a vector says. */
export interface DenseReading {
  /** Scores of the classes. */
  scores: Float64Array;
  /** The cosine between the vector and the middle of the nearest intent, −1…1. */
  closeness: number;
}

/** As long as the vectors of words are about, so that the same training suits both. */
const LENGTH = Math.sqrt(3);

/** The examples' vectors as they are compared. */
export interface DenseExamples {
  mean: Float32Array;
  rows: SparseVector[];
}

/** Brings vectors to length one around their common middle: many encoders' ones lie in a narrow cone. */
export function prepareVectors(
  vectors: readonly Float32Array[],
  dimensions: number,
): DenseExamples {
  const units = vectors.map((vector) => scaled(vector, 1));
  const mean = new Float32Array(dimensions);
  for (const unit of units) {
    for (let at = 0; at < dimensions; at += 1) mean[at]! += unit[at]! / units.length;
  }
  return { mean, rows: vectors.map((vector) => rowOf(vector, mean)) };
}

/** Trains on the examples that are not left out. */
export function trainDense(
  set: ExampleSet,
  { mean, rows }: DenseExamples,
  passes: number,
  without?: (example: number) => boolean,
): DenseClassifier {
  const dimensions = mean.length;
  const size = { classes: classesOf(set), features: dimensions + 1 };
  const parts = rows.map((vector) => ({ vector, ownSquares: 0 }));
  const { table } = trainByDualAscent(
    { parts, classes: set.classes, size },
    { loss: LOGISTIC, passes, ...(without && { without }) },
  );
  return {
    dimensions,
    mean,
    table,
    centres: centresOf(set, rows, dimensions, without),
  };
}

/** Reads a vector as the encoder gave it. */
export function readDense(classifier: DenseClassifier, vector: Float32Array): DenseReading {
  return readRow(classifier, rowOf(vector, classifier.mean));
}

/** Reads a vector that was prepared. */
export function readRow(
  { dimensions, table, centres }: DenseClassifier,
  row: SparseVector,
): DenseReading {
  const scores = new Float64Array(table.classes);
  scoreInto(scores, row, table);
  let closeness = -1;
  for (let from = 0; from < centres.length; from += dimensions) {
    let product = 0;
    for (let at = 0; at < dimensions; at += 1) product += centres[from + at]! * row.values[at + 1]!;
    // Exactly 0 is the product with an intent of which nothing was shown.
    if (product !== 0) closeness = Math.max(closeness, product / LENGTH);
  }
  return { scores, closeness };
}

function rowOf(vector: Float32Array, mean: Float32Array): SparseVector {
  const around = scaled(vector, 1).map((value, at) => value - mean[at]!);
  const values = new Float32Array(mean.length + 1);
  values[0] = 1;
  values.set(scaled(around, LENGTH), 1);
  return { places: Int32Array.from(values.keys()), values };
}

/** Middles of the intents; one of which nothing was shown lies nowhere. */
function centresOf(
  { classes, intents }: ExampleSet,
  rows: readonly SparseVector[],
  dimensions: number,
  without?: (example: number) => boolean,
): Float32Array {
  const centres = new Float32Array(intents.length * dimensions);
  for (const [example, { values }] of rows.entries()) {
    const intent = classes[example]!;
    if (intent >= intents.length || without?.(example)) continue;
    for (let at = 0; at < dimensions; at += 1) {
      centres[intent * dimensions + at]! += values[at + 1]!;
    }
  }
  for (let from = 0; from < centres.length; from += dimensions) {
    centres.set(scaled(centres.subarray(from, from + dimensions), 1), from);
  }
  return centres;
}

function scaled(vector: Float32Array, length: number): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const factor = squares === 0 ? 0 : length / Math.sqrt(squares);
  return vector.map((value) => value * factor);
}
