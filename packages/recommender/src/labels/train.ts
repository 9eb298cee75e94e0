import { LIFE_AREAS, type LifeArea } from '../catalogue.ts';
import { createFeatureCounter, FEATURE_COUNT, type SparseVector, weigh } from './features.ts';
import type { LabelText } from './label-text.ts';
import { IDF_STEPS, type LabelModel, type LabelQuality } from './model.ts';
import { encodeBytes, quantise } from './quantise.ts';
import { solveRidge } from './ridge.ts';

/** One service for training. */
export interface LabelExample extends LabelText {
  /** Areas that experts gave; an empty list when they judged it out; null when nobody has judged. */
  labels: readonly LifeArea[] | null;
}

/** How a model is trained. */
export interface TrainingOptions {
  /** Strength of the regularisation. @default 3 */
  lambda?: number;
  /** Score from which an area becomes a label. @default 0.33 */
  threshold?: number;
  /** Recorded in the model; measure it with `crossValidate`. */
  quality: LabelQuality;
}

/** A trained model before it is packed: one row of weights for each area, then for relevance. */
export interface LinearModel {
  idf: Float64Array;
  bias: number[];
  weights: Float64Array[];
}

/** Defaults that cross-validation on the experts' labels chose. */
export const DEFAULT_TRAINING = { lambda: 3, threshold: 0.33 } as const;

/** Trains a model on services that experts judged and packs it as JSON. Deterministic. */
export function trainLabelModel(
  examples: readonly LabelExample[],
  options: TrainingOptions,
): LabelModel {
  const linear = trainLinear(examples, options.lambda ?? DEFAULT_TRAINING.lambda);
  const packed = linear.weights.map(quantise);
  const bytes = new Int8Array(FEATURE_COUNT * packed.length);
  packed.forEach((row, output) => {
    bytes.set(row.bytes, output * FEATURE_COUNT);
  });
  const idf = Uint8Array.from(linear.idf, (value) => Math.min(255, Math.round(value * IDF_STEPS)));
  return {
    format: 'aurora-label-model-1',
    threshold: options.threshold ?? DEFAULT_TRAINING.threshold,
    bias: linear.bias.map(rounded),
    scales: packed.map((row) => rounded(row.scale)),
    idf: encodeBytes(idf),
    weights: encodeBytes(new Uint8Array(bytes.buffer)),
    quality: options.quality,
  };
}

/**
 * Trains one linear least-squares model for each area on the labelled examples, and one for
 * relevance on labelled against judged-out ones. Document frequencies come from all texts.
 */
export function trainLinear(
  examples: readonly LabelExample[],
  lambda: number,
  { relevance: withRelevance = true } = {},
): LinearModel {
  const counted = examples.map(createFeatureCounter());
  const idf = inverseFrequencies(counted);
  const vectors = counted.map((vector) => weigh(vector, idf));
  const labelled = indices(examples, (labels) => labels.length > 0);
  const judged = indices(examples, () => true);
  const areas = fit(
    labelled.map((at) => vectors[at]!),
    labelled.map((at) =>
      Float64Array.from(LIFE_AREAS, (area) => (examples[at]!.labels!.includes(area) ? 1 : 0)),
    ),
    lambda,
  );
  if (!withRelevance) return { idf, ...areas };
  const relevance = fit(
    judged.map((at) => vectors[at]!),
    judged.map((at) => Float64Array.of(examples[at]!.labels!.length > 0 ? 1 : 0)),
    lambda,
  );
  return {
    idf,
    bias: [...areas.bias, ...relevance.bias],
    weights: [...areas.weights, ...relevance.weights],
  };
}

function indices(
  examples: readonly LabelExample[],
  wanted: (labels: readonly LifeArea[]) => boolean,
): number[] {
  return examples.flatMap(({ labels }, at) => (labels !== null && wanted(labels) ? [at] : []));
}

function inverseFrequencies(vectors: readonly SparseVector[]): Float64Array {
  const frequencies = new Float64Array(FEATURE_COUNT);
  for (const { positions } of vectors)
    for (const position of positions) frequencies[position]! += 1;
  return frequencies.map((count) => Math.log((1 + vectors.length) / (1 + count)) + 1);
}

function fit(
  vectors: readonly SparseVector[],
  targets: readonly Float64Array[],
  lambda: number,
): { bias: number[]; weights: Float64Array[] } {
  const outputs = targets[0]?.length ?? 0;
  const bias = Array.from({ length: outputs }, (_, output) => {
    return targets.reduce((sum, row) => sum + row[output]!, 0) / targets.length;
  });
  const solution = solveRidge(
    kernelOf(vectors),
    targets.map((row) => row.map((value, output) => value - bias[output]!)),
    lambda,
  );
  const weights = Array.from({ length: outputs }, () => new Float64Array(FEATURE_COUNT));
  vectors.forEach(({ positions, values }, example) => {
    weights.forEach((row, output) => {
      const strength = solution[example]![output]!;
      positions.forEach((position, at) => {
        row[position]! += strength * values[at]!;
      });
    });
  });
  return { bias, weights };
}

/** Inner products of all examples. */
function kernelOf(vectors: readonly SparseVector[]): Float64Array[] {
  const dense = new Float64Array(FEATURE_COUNT);
  return vectors.map(({ positions, values }) => {
    positions.forEach((position, at) => {
      dense[position] = values[at]!;
    });
    const products = Float64Array.from(vectors, (other) =>
      other.positions.reduce((sum, position, at) => sum + dense[position]! * other.values[at]!, 0),
    );
    for (const position of positions) dense[position] = 0;
    return products;
  });
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
