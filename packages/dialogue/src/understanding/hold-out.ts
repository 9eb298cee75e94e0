import { type TrainedClassifier, type TrainingMaterial, together } from './classifier.ts';
import { type AscentOptions, type TrainingSet, trainByDualAscent } from './dual-ascent.ts';
import type { ExampleSet } from './examples.ts';
import { LOGISTIC, SQUARED_HINGE } from './losses.ts';
import type { StepsDone } from './progress.ts';
import { seededRandom, shuffle } from './random.ts';
import { type SparseVector, scoreInto, type WeightTable } from './sparse.ts';
import { restrict } from './vectoriser.ts';

/** An example read by a classifier that has not seen it. */
export interface HeldOut {
  example: number;
  /** The part of the examples that its classifier was not shown. */
  fold: number;
  /** Whether the classifier knew the example's intent. */
  inScope: boolean;
  vector: SparseVector;
  known: number;
  scores: Float64Array;
}

/** How examples are parted, so that each is read by a classifier that was not shown it. */
export interface Folds {
  count: number;
  /** Whether the classifier of a part was not shown an example. */
  isLeftOut(fold: number, example: number): boolean;
  /** Whether the classifier of a part does not know an intent at all. */
  isUnknown(fold: number, intent: number): boolean;
}

/** Many examples are parted into fewer: each part is a training of its own. */
const FOLDS = { few: 5, many: 4 };
const MANY_EXAMPLES = 1000;
/** Fewer than in real training: the order of what is foreign has settled by then. */
const PASSES = 2;
/** More examples than this make the figures no better. */
const MAX_READ = 1000;

/**
 * Reads examples with classifiers that have not seen them. Each part leaves out a fifth of the
 * intents whole, which are then as strangers' matters, and a quarter of the other examples; of many
 * examples a quarter and a third.
 */
export function readHeldOut(trained: TrainedClassifier, onPasses?: StepsDone): HeldOut[] {
  const folds = partExamples(trained.set);
  if (!folds) return [];
  return readByFolds(trained, folds, {
    passes: PASSES,
    examples: choose(trained.vectors.length),
    onPasses,
  });
}

/** How parts are read. */
interface FoldOptions {
  /** How many times a training goes through the examples at most. */
  passes: number;
  /** The examples that are read, in their order. @default all */
  examples?: Int32Array;
  /** Called after each pass of a training. */
  onPasses?: StepsDone | undefined;
}

/** Reads the examples that each part leaves out by a classifier trained on the others. */
export function readByFolds(
  material: TrainingMaterial,
  folds: Folds,
  { passes, examples, onPasses }: FoldOptions,
): HeldOut[] {
  const { set, vectors, vectoriser, data, numbers } = material;
  const chosen = examples ?? Int32Array.from(vectors.keys());
  const intents = set.intents.length;
  const result: HeldOut[] = [];
  for (let fold = 0; fold < folds.count; fold += 1) {
    const without = (example: number) => folds.isLeftOut(fold, example);
    const table = weightsWithout(data, { passes, without, onPasses });
    const seen = vectoriser.frequencies.slice();
    for (const [example, { places }] of vectors.entries()) {
      if (without(example)) for (const place of places) seen[place]! -= 1;
    }
    for (const example of chosen) {
      if (!without(example)) continue;
      const { vector, known } = restrict(
        vectors[example]!,
        vectoriser,
        (place) => seen[place]! > 0,
      );
      // What the others have too is known in the training by a number of its own.
      const places = vector.places.map((place) => numbers[place]!);
      const scores = new Float64Array(table.classes);
      scoreInto(scores, { places, values: vector.values }, table);
      for (let target = 0; target < intents; target += 1) {
        if (folds.isUnknown(fold, target)) scores[target] = -Infinity;
      }
      const target = set.classes[example]!;
      const inScope = target < intents && !folds.isUnknown(fold, target);
      result.push({ example, fold, inScope, vector, known, scores });
    }
  }
  return result;
}

/** How many passes the trainings of `readHeldOut` take at most. */
export function heldOutPasses(set: ExampleSet): number {
  return 2 * PASSES * (partExamples(set)?.count ?? 0);
}

/** The weights of a classifier that some examples were not shown. */
function weightsWithout(data: TrainingSet, options: Omit<AscentOptions, 'loss'>): WeightTable {
  const [hinge, logistic] = [SQUARED_HINGE, LOGISTIC].map(
    (loss) => trainByDualAscent(data, { ...options, loss }).table.weights,
  );
  return { classes: data.size.classes, weights: together(hinge!, logistic!, data.parts.length) };
}

/** Parts the examples, the same way every time; null when there are too few intents. */
export function partExamples({ classes, intents }: ExampleSet): Folds | null {
  const wanted = classes.length < MANY_EXAMPLES ? FOLDS.few : FOLDS.many;
  const count = Math.min(wanted, intents.length);
  if (count < 3) return null;
  const { intentFold, exampleFold } = deal(classes, intents.length, count);
  return {
    count,
    isLeftOut: (fold, example) =>
      exampleFold[example] === fold || intentFold[classes[example]!] === fold,
    isUnknown: (fold, intent) => intentFold[intent] === fold,
  };
}

/** Deals intents and examples to the folds, so that no example is in its intent's fold. */
function deal(classes: Int32Array, intents: number, folds: number) {
  const random = seededRandom(2);
  const order = Int32Array.from({ length: intents }, (_, at) => at);
  shuffle(order, random);
  const intentFold = new Int32Array(intents + 1).fill(-1);
  for (const [at, intent] of order.entries()) intentFold[intent] = at % folds;
  const examples = Int32Array.from(classes.keys());
  shuffle(examples, random);
  const next = new Int32Array(intents + 1);
  const exampleFold = new Int32Array(classes.length);
  for (const example of examples) {
    const target = classes[example]!;
    const turn = next[target]!;
    next[target] = turn + 1;
    exampleFold[example] =
      target < intents ? (intentFold[target]! + 1 + (turn % (folds - 1))) % folds : turn % folds;
  }
  return { intentFold, exampleFold };
}

function choose(examples: number): Int32Array {
  const order = Int32Array.from({ length: examples }, (_, at) => at);
  shuffle(order, seededRandom(3));
  return order.slice(0, MAX_READ).sort();
}
