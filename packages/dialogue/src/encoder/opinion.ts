import {
  type Calibration,
  type CalibrationRow,
  calibrate,
  canCalibrate,
  fitSharpness,
} from '../understanding/calibrate.ts';
import type { Classifier } from '../understanding/classifier.ts';
import { type HeldOut, partExamples } from '../understanding/hold-out.ts';
import { CONSTANT_PLACE } from '../understanding/vectoriser.ts';
import {
  type DenseClassifier,
  type DenseReading,
  prepareVectors,
  readRow,
  trainDense,
} from './dense-classifier.ts';
import type { TextVectors } from './encoder.ts';

/** What the vectors of an encoder add to the words, in one language. */
export interface Opinion {
  dense: DenseClassifier;
  /** How much the scores of the vectors count beside those of the words. */
  weight: number;
  /** Of both together. */
  calibration: Calibration;
}

const PASSES = 12;
/** As for the words: the order has settled by then. */
const HELD_OUT_PASSES = 3;
/** 0: an encoder that does not know the language takes nothing away. */
const WEIGHTS = [0, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2, 3, 5];

/** A loss of so much logarithm of probability an example is within chance. */
const HARMLESS = 0.01;
const NO_WORDS = {
  vector: { places: Int32Array.of(CONSTANT_PLACE), values: Float32Array.of(1) },
  known: 0,
};

/**
 * Learns how far the vectors can be trusted, by the same examples held out as for the words alone.
 * Undefined for a bot that is too small to hold any out. Throws a RangeError when an example has no
 * vector.
 */
export function trainOpinion(
  { set }: Classifier,
  heldOut: readonly HeldOut[],
  vectors: TextVectors,
  askAgainShare: number,
): Opinion | undefined {
  const folds = partExamples(set);
  if (!folds || !canCalibrate(heldOut)) return undefined;
  const examples = prepareVectors(
    set.texts.map((text) => vectorOf(vectors, text)),
    vectors.dimensions,
  );
  const classifiers = Array.from({ length: folds.count }, (_, fold) =>
    trainDense(set, examples, HELD_OUT_PASSES, (example) => folds.isLeftOut(fold, example)),
  );
  const readings = heldOut.map(({ fold, example }) =>
    readRow(classifiers[fold]!, examples.rows[example]!),
  );
  const blended = (weight: number): CalibrationRow[] =>
    heldOut.map((row, at) => ({ ...row, ...together(row.scores, readings[at]!, weight, set) }));
  const weight = fitWeight((weight) => {
    const own = blended(weight).filter(({ inScope }) => inScope);
    return fitSharpness(own, set.classes, set.otherClass).sum / own.length;
  });
  // What says the same in words that no example has: the words tell nothing, the vector all.
  const wordless = heldOut.map((row, at) => {
    const scores = row.scores.map((score) => (score === -Infinity ? score : 0));
    return { ...row, ...NO_WORDS, ...together(scores, readings[at]!, weight, set) };
  });
  return {
    dense: trainDense(set, examples, PASSES),
    weight,
    calibration: calibrate({ set }, blended(weight), askAgainShare, weight > 0 ? wordless : []),
  };
}

/**
 * The weight under which the right intents are the most probable. Where the words of the examples
 * suffice by themselves, these say little for or against the vectors: up to the same weight as the
 * words they count as much as they may without doing harm.
 */
function fitWeight(logProbability: (weight: number) => number): number {
  const tried = WEIGHTS.map((weight) => ({ weight, log: logProbability(weight) }));
  const best = tried.reduce((one, other) => (other.log > one.log ? other : one));
  const harmless = tried.filter(({ weight, log }) => weight <= 1 && log >= best.log - HARMLESS);
  return Math.max(best.weight, ...harmless.map(({ weight }) => weight));
}

/** Scores of words and vector together, and what the vector says by itself. */
export function together(
  scores: Float64Array,
  { scores: dense, closeness }: DenseReading,
  weight: number,
  { intents }: { intents: readonly string[] },
): { scores: Float64Array; encoded: { best: number; closeness: number } } {
  let best = -Infinity;
  for (let intent = 0; intent < intents.length; intent += 1) {
    // What the words cannot mean, as nothing of it was shown, the vector cannot either.
    if (scores[intent] !== -Infinity) best = Math.max(best, dense[intent]!);
  }
  return {
    scores: scores.map((score, at) => score + weight * dense[at]!),
    encoded: { best, closeness },
  };
}

function vectorOf({ byText }: TextVectors, text: string): Float32Array {
  const vector = byText.get(text);
  if (!vector) throw new RangeError('An example has no vector of the encoder.');
  return vector;
}
