import { finish, type Steps } from '../steps.ts';
import type { ConceptReader } from './concepts.ts';
import { type TrainingSet, trainByDualAscent, weightsInSteps } from './dual-ascent.ts';
import type { ExampleSet } from './examples.ts';
import { LOGISTIC, SQUARED_HINGE } from './losses.ts';
import type { StepsDone } from './progress.ts';
import { quantise, restore } from './quantise.ts';
import { type SparseVector, sharedParts, type WeightTable } from './sparse.ts';
import { learnFeatures, type Vectoriser } from './vectoriser.ts';

/** Few examples settle in few passes; many gain a little by more. */
const PASSES = { few: 6, many: 16 };
const MANY_EXAMPLES = 3000;
/**
 * How much the logistic classifier counts beside the other: together they beat each alone. The more
 * examples, the better the other is.
 */
const LOGISTIC_SHARE = { few: 0.3, many: 0.1 };

/** The linear classifier of one language. */
export interface Classifier {
  set: ExampleSet;
  vectoriser: Vectoriser;
  vectors: SparseVector[];
  /** How much each example speaks for each class: `multipliers[example * classes + class]`. */
  multipliers: Float32Array;
  table: WeightTable;
}

/** The examples of a set, ready to be trained on. */
export interface TrainingMaterial {
  set: ExampleSet;
  vectoriser: Vectoriser;
  vectors: SparseVector[];
  data: TrainingSet;
  /** By place of a feature: its number in the training, or -1 when only one example has it. */
  numbers: Int32Array;
}

/** A classifier with what it was trained on. */
export interface TrainedClassifier extends TrainingMaterial {
  classifier: Classifier;
}

/** Makes the examples of a set ready to be trained on. */
export function prepareTraining(set: ExampleSet, conceptsOf?: ConceptReader): TrainingMaterial {
  const { vectoriser, vectors } = learnFeatures(set.texts, conceptsOf);
  const { parts, numbers, features } = sharedParts(vectors, vectoriser.frequencies);
  const data = { parts, classes: set.classes, size: { classes: classesOf(set), features } };
  return { set, vectoriser, vectors, data, numbers };
}

/** Trains a classifier. It reads alike before and after saving. */
export function trainClassifier(
  set: ExampleSet,
  conceptsOf?: ConceptReader,
  onPasses?: StepsDone,
): TrainedClassifier {
  const material = prepareTraining(set, conceptsOf);
  const { data } = material;
  const passes = passesFor(set);
  const [hinge, logistic] = [SQUARED_HINGE, LOGISTIC].map(
    (loss) => trainByDualAscent(data, { loss, passes, onPasses }).multipliers,
  );
  const multipliers = restore(
    quantise(together(hinge!, logistic!, set.texts.length), data.size.classes),
  );
  return { ...material, classifier: finish(restoreClassifierInSteps(set, multipliers, material)) };
}

/** How many passes training takes at most. */
export function plannedPasses(set: ExampleSet): number {
  return 2 * passesFor(set);
}

function passesFor({ texts }: ExampleSet): number {
  return texts.length < MANY_EXAMPLES ? PASSES.few : PASSES.many;
}

/** The multipliers or weights of the squared-hinge and the logistic classifier together. */
export function together(
  hinge: Float32Array,
  logistic: Float32Array,
  examples: number,
): Float32Array {
  const share = examples < MANY_EXAMPLES ? LOGISTIC_SHARE.few : LOGISTIC_SHARE.many;
  const sum = new Float32Array(hinge.length);
  for (let at = 0; at < sum.length; at += 1) sum[at] = hinge[at]! + share * logistic[at]!;
  return sum;
}

/** The classifier that the examples and their multipliers make. */
export function* restoreClassifierInSteps(
  set: ExampleSet,
  multipliers: Float32Array,
  { vectoriser, vectors }: Pick<TrainingMaterial, 'vectoriser' | 'vectors'>,
): Steps<Classifier> {
  const size = { classes: classesOf(set), features: vectoriser.frequencies.length };
  const table = yield* weightsInSteps(multipliers, vectors, size);
  return { set, vectoriser, vectors, multipliers, table };
}

/** The number of classes: the intents, and the negatives if there are any. */
export function classesOf({ intents, otherClass }: ExampleSet): number {
  return intents.length + (otherClass >= 0 ? 1 : 0);
}
