import type { ConceptReader } from './concepts.ts';
import { type TrainingSet, trainByDualAscent, weightsOf } from './dual-ascent.ts';
import { type ExampleSet, gatherExamples } from './examples.ts';
import { LOGISTIC, SQUARED_HINGE } from './losses.ts';
import { quantise, restore } from './quantise.ts';
import { type SparseVector, sharedParts, type WeightTable } from './sparse.ts';
import type { IntentExamples } from './types.ts';
import { learnFeatures, type Vectoriser } from './vectoriser.ts';

/** Few examples settle in few passes; many gain a little by more. */
const PASSES = { few: 9, many: 16 };
const MANY_EXAMPLES = 3000;
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

/** Trains a classifier; the negatives are one more class. It reads alike before and after saving. */
export function trainClassifier(
  intents: readonly IntentExamples[],
  negatives: readonly string[],
  conceptsOf?: ConceptReader,
): Classifier {
  const set = gatherExamples(intents, negatives);
  const learnt = learnFeatures(set.texts, conceptsOf);
  const data = trainingSet(set, learnt.vectors, learnt.vectoriser);
  const passes = set.texts.length < MANY_EXAMPLES ? PASSES.few : PASSES.many;
  const multipliers = trainMultipliers(data, passes);
  return restoreClassifier(set, restore(quantise(multipliers, classesOf(set))), learnt);
}

/** The multipliers of the squared-hinge and the logistic classifier together. */
export function trainMultipliers(
  data: TrainingSet,
  passes: number,
  without?: (example: number) => boolean,
): Float32Array {
  const options = { passes, ...(without ? { without } : {}) };
  const hinge = trainByDualAscent(data, { ...options, loss: SQUARED_HINGE });
  const logistic = trainByDualAscent(data, { ...options, loss: LOGISTIC });
  return hinge.map((multiplier, at) => multiplier + LOGISTIC_SHARE * logistic[at]!);
}

/** The classifier that the examples and their multipliers make. */
export function restoreClassifier(
  set: ExampleSet,
  multipliers: Float32Array,
  { vectoriser, vectors }: ReturnType<typeof learnFeatures>,
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
