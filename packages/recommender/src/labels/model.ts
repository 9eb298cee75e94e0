import { LIFE_AREAS, type LifeArea } from '../catalogue.ts';
import { createFeatureCounter, FEATURE_COUNT, weigh } from './features.ts';
import type { LabelText } from './label-text.ts';
import { decodeBytes } from './quantise.ts';

/** How good a model was when tried on services that it had not seen, each figure 0–1. */
export interface LabelQuality {
  microF1: number;
  macroF1: number;
  /** F1 of each area. */
  areaF1: Record<LifeArea, number>;
  /** How many labelled services it was tried on. */
  services: number;
}

/** A trained model as JSON: labels for services that nobody has judged. */
export interface LabelModel {
  format: 'aurora-label-model-1';
  /** An area becomes a label from this score on. */
  threshold: number;
  /** Score of each area before a word is read, then of relevance. */
  bias: number[];
  /** Scale of each output's weights: weight = byte / 127 × scale. */
  scales: number[];
  /** Inverse document frequencies, one byte each (32 steps a unit), base64. */
  idf: string;
  /** Weights, outputs after one another, signed bytes, base64. */
  weights: string;
  /** Cross-validated on the training data, see the training command. */
  quality: LabelQuality;
}

/** Labels of one service, as the model judges it. */
export interface LabelPrediction {
  /** Areas whose score reaches the model's threshold; the best one where none does. */
  labels: LifeArea[];
  /** Score of each area, 0–1. */
  scores: Record<LifeArea, number>;
  /** 0–1: how likely it is that experts would find the service fit for a life situation at all. */
  relevance: number;
}

/** A function that labels services; made once from a model, it may be called thousands of times. */
export type LabelPredictor = (text: LabelText) => LabelPrediction;

/** An area whose score is below this share of the best one's is no label. */
const RELATIVE_THRESHOLD = 0.5;

/** Scores are told to four decimals. */
const SCORE_STEPS = 10_000;

/** Number of steps that one unit of inverse document frequency has in a stored model. */
export const IDF_STEPS = 32;

/** Unpacks a model. Throws a RangeError when the model is not one that this version can read. */
export function createLabelPredictor(model: LabelModel): LabelPredictor {
  const outputs = LIFE_AREAS.length + 1;
  const idfBytes = decodeBytes(model.idf);
  const weightBytes = new Int8Array(decodeBytes(model.weights).buffer);
  if (
    model.format !== 'aurora-label-model-1' ||
    idfBytes.length !== FEATURE_COUNT ||
    weightBytes.length !== FEATURE_COUNT * outputs
  ) {
    throw new RangeError('The label model was trained for another version: train it again.');
  }
  const idf = Float32Array.from(idfBytes, (byte) => byte / IDF_STEPS);
  const scales = model.scales.map((scale) => scale / 127);

  const countFeatures = createFeatureCounter();

  // Side by side, all weights of one feature are read at once.
  const byFeature = weightBytes.map(
    (_, at) => weightBytes[(at % outputs) * FEATURE_COUNT + Math.floor(at / outputs)]!,
  );
  const sums = new Float64Array(outputs);

  return (text) => {
    const { positions, values } = weigh(countFeatures(text), idf);
    sums.fill(0);
    for (let at = 0; at < positions.length; at++) {
      const value = values[at]!;
      let weight = positions[at]! * outputs;
      for (let output = 0; output < outputs; output++) {
        sums[output]! += byFeature[weight++]! * value;
      }
    }
    const raw = model.bias.map((bias, output) => bias + sums[output]! * (scales[output] ?? 0));
    return decide(raw, model.threshold);
  };
}

/** Labels one service. To label many, make a predictor once with `createLabelPredictor`. */
export function predictLabels(model: LabelModel, text: LabelText): LabelPrediction {
  return createLabelPredictor(model)(text);
}

/** Turns raw outputs (the ten areas, then relevance) into labels. */
export function decide(raw: ArrayLike<number>, threshold: number): LabelPrediction {
  const scores = {} as Record<LifeArea, number>;
  LIFE_AREAS.forEach((area, output) => {
    scores[area] = unit(raw[output] ?? 0);
  });
  const best = LIFE_AREAS.reduce((a, b) => (scores[b] > scores[a] ? b : a));
  const enough = Math.max(threshold, RELATIVE_THRESHOLD * scores[best]);
  const labels = LIFE_AREAS.filter((area) => area === best || scores[area] >= enough);
  return { labels, scores, relevance: unit(raw[LIFE_AREAS.length] ?? 0) };
}

function unit(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * SCORE_STEPS) / SCORE_STEPS;
}
