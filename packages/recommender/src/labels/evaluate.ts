import { LIFE_AREAS, type LifeArea } from '../catalogue.ts';
import { createFeatureCounter, type SparseVector, weigh } from './features.ts';
import { decide, type LabelQuality } from './model.ts';
import { DEFAULT_TRAINING, type LabelExample, type LinearModel, trainLinear } from './train.ts';

type Areas = readonly LifeArea[];

/** Compares lists of labels with the true ones, pair by pair. Both lists have the same length. */
export function compareLabels(truth: readonly Areas[], given: readonly Areas[]): LabelQuality {
  const total = { hit: 0, size: 0 };
  const areaF1 = {} as Record<LifeArea, number>;
  for (const area of LIFE_AREAS) {
    let hit = 0;
    let size = 0;
    truth.forEach((labels, at) => {
      const isTrue = labels.includes(area);
      const isGiven = given[at]!.includes(area);
      hit += isTrue && isGiven ? 1 : 0;
      size += Number(isTrue) + Number(isGiven);
    });
    areaF1[area] = f1(hit, size);
    total.hit += hit;
    total.size += size;
  }
  const macro = LIFE_AREAS.reduce((sum, area) => sum + areaF1[area], 0) / LIFE_AREAS.length;
  return {
    microF1: f1(total.hit, total.size),
    macroF1: rounded(macro),
    areaF1,
    services: truth.length,
  };
}

/** What `crossValidate` tries. */
export interface ValidationOptions {
  /** Into how many parts the labelled services are divided. @default 5 */
  folds?: number;
  /** Which division; the same number always gives the same one. @default 1 */
  seed?: number;
  lambda?: number;
  threshold?: number;
}

/**
 * Quality on labelled services that the model did not see: each part of them is labelled by a model
 * trained on everything else. A service's part follows from its text alone. Deterministic.
 */
export function crossValidate(
  examples: readonly LabelExample[],
  options: ValidationOptions = {},
): LabelQuality {
  const { folds = 5, seed = 1, lambda, threshold } = { ...DEFAULT_TRAINING, ...options };
  const isTried = ({ labels }: LabelExample) => (labels?.length ?? 0) > 0;
  const labelled = examples
    .filter(isTried)
    .map((example) => ({ example, order: hash(`${seed}|${example.name}|${example.summary}`) }))
    .sort((a, b) => a.order - b.order)
    .map(({ example }) => example);
  const others = examples.filter((example) => !isTried(example));
  const countFeatures = createFeatureCounter();
  const truth: Areas[] = [];
  const given: Areas[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const model = trainLinear(
      [...labelled.filter((_, at) => at % folds !== fold), ...others],
      lambda,
      { relevance: false },
    );
    labelled.forEach((example, at) => {
      if (at % folds !== fold) return;
      truth.push(example.labels ?? []);
      given.push(decide(outputsOf(model, countFeatures(example)), threshold).labels);
    });
  }
  return compareLabels(truth, given);
}

function outputsOf(model: LinearModel, counted: SparseVector): number[] {
  const { positions, values } = weigh(counted, model.idf);
  return model.weights.map((weights, output) =>
    positions.reduce(
      (sum, position, at) => sum + weights[position]! * values[at]!,
      model.bias[output]!,
    ),
  );
}

function f1(hit: number, size: number): number {
  return size === 0 ? 1 : rounded((2 * hit) / size);
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
