import { type TrainingSet, trainByDualAscent, weightsOf } from './dual-ascent.ts';
import { type ExampleSet, gatherExamples } from './examples.ts';
import { LOGISTIC, SQUARED_HINGE } from './losses.ts';
import { quantise, restore } from './quantise.ts';
import { type SparseVector, sharedParts, type WeightTable } from './sparse.ts';
import type { IntentExamples } from './types.ts';
import { learnFeatures, type Vectoriser } from './vectoriser.ts';

const PASSES = 12;
/** How much the logistic classifier counts beside the other: together they beat each alone. */
const LOGISTIC_SHARE = 0.3;

/** The linear classifier of one language. */
export interface Classifier {
  set: ExampleSet;
  vectoriser: Vectoriser;
  vectors: SparseVector[];
  /** How much each example speaks for each class: `multipliers[example * classes + class]`. */
  multipliers: Float32Array;
  table: WeightTable;
}

/** The multipliers of the two classifiers that one consists of. */
export interface Multipliers {
  hinge: Float32Array;
  logistic: Float32Array;
}

/** Trains a classifier; the negatives are one more class. It reads the same before and after saving. */
export function trainClassifier(
  intents: readonly IntentExamples[],
  negatives: readonly string[],
): { classifier: Classifier; parts: Multipliers } {
  const set = gatherExamples(intents, negatives);
  const learnt = learnFeatures(set.texts);
  const parts = trainParts(trainingSet(set, learnt.vectors, learnt.vectoriser), {
    passes: PASSES,
  });
  const rounded = restore(quantise(sum(parts), classesOf(set)));
  return { classifier: restoreClassifier(set, rounded, learnt), parts };
}

/** Trains the two parts, from multipliers to begin with if there are some. */
export function trainParts(
  data: TrainingSet,
  options: { passes: number; start?: Multipliers; without?: (example: number) => boolean },
): Multipliers {
  const { start, ...rest } = options;
  const train = (loss: typeof LOGISTIC, begin: Float32Array | undefined) =>
    trainByDualAscent(data, { ...rest, loss, ...(begin ? { start: begin } : {}) });
  return {
    hinge: train(SQUARED_HINGE, start?.hinge),
    logistic: train(LOGISTIC, start?.logistic),
  };
}

/** The multipliers of both parts together. */
export function sum({ hinge, logistic }: Multipliers): Float32Array {
  return hinge.map((multiplier, at) => multiplier + LOGISTIC_SHARE * logistic[at]!);
}

/** The classifier that the examples and their multipliers make. */
export function restoreClassifier(
  set: ExampleSet,
  multipliers: Float32Array,
  { vectoriser, vectors } = learnFeatures(set.texts),
): Classifier {
  const size = sizeOf(set, vectoriser);
  return {
    set,
    vectoriser,
    vectors,
    multipliers,
    table: weightsOf(multipliers, vectors, size),
  };
}

/** The number of classes: the intents, and the negatives if there are any. */
export function classesOf({ intents, otherClass }: ExampleSet): number {
  return intents.length + (otherClass >= 0 ? 1 : 0);
}

/** The examples as the trainer takes them. */
export function trainingSet(
  set: ExampleSet,
  vectors: readonly SparseVector[],
  vectoriser: Vectoriser,
): TrainingSet {
  const size = sizeOf(set, vectoriser);
  return { parts: sharedParts(vectors, size.features), classes: set.classes, size };
}

/** The numbers of classes and features. */
export function sizeOf(set: ExampleSet, { frequencies }: Vectoriser) {
  return { classes: classesOf(set), features: frequencies.length };
}
