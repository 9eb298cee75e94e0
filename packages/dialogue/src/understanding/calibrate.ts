import type { Classifier } from './classifier.ts';
import type { HeldOut } from './hold-out.ts';
import { fitLogistic, type LogisticModel, logOdds } from './logistic.ts';
import { type Evidence, SIGNALS, signalsOf } from './signals.ts';
import { softmax } from './sparse.ts';

/** How a classifier's scores become confidences, and when a message is a stranger's matter. */
export interface Calibration {
  /** Scores are multiplied by this before they become probabilities. */
  sharpness: number;
  /** From signals to the log-odds that a message is a stranger's matter. */
  foreignness: LogisticModel;
  /** Log-odds from which a message counts as a stranger's matter. */
  threshold: number;
}

/**
 * For bots that are too small to be left out in parts: fitted on 120 bots of 2–4 intents with 3–6
 * examples each, drawn from open data in three languages; a tenth of their own is asked again.
 */
const USUAL: Calibration = {
  sharpness: 2.8,
  foreignness: {
    means: new Float64Array(SIGNALS.length),
    spreads: new Float64Array(SIGNALS.length).fill(1),
    weights: Float64Array.of(-1.3, -0.7, -0.4, -3.5, 0, -1),
    constant: 2.7,
  },
  threshold: 1.1,
};

const PENALTY = 0.01;
const SHARPNESSES = Array.from({ length: 33 }, (_, at) => 0.25 * 2 ** (at / 6));

/** An example that was held out, with what an encoder says of it where there is one. */
export type CalibrationRow = HeldOut & Pick<Evidence, 'encoded'>;

/**
 * Calibrates a classifier by examples that it was not shown. `further` rows teach only what is
 * foreign, not how probable the intents are.
 */
export function calibrate(
  { set }: Pick<Classifier, 'set'>,
  rows: readonly CalibrationRow[],
  askAgainShare: number,
  further: readonly CalibrationRow[] = [],
): Calibration {
  const own = rows.filter(({ inScope }) => inScope);
  if (!canCalibrate(rows)) return USUAL;
  const { otherClass, classes } = set;
  const { sharpness } = fitSharpness(own, classes, otherClass);
  const all = [...rows, ...further];
  const signals = all.map(({ vector, known, scores, encoded }) => {
    const probabilities = confidences(scores, sharpness, otherClass);
    return signalsOf({ vector, known, scores, probabilities, otherClass, encoded });
  });
  const foreignness = fitLogistic(
    signals,
    all.map(({ inScope }) => !inScope),
    PENALTY,
  );
  const odds = signals
    .filter((_, at) => all[at]!.inScope)
    .map((row) => logOdds(row, foreignness))
    .sort((one, other) => one - other);
  const kept = Math.floor((1 - askAgainShare) * (odds.length - 1));
  return { sharpness, foreignness, threshold: odds[kept]! };
}

/** Whether there are enough examples, of the bot's own and of strangers' matters. */
export function canCalibrate(rows: readonly HeldOut[]): boolean {
  const own = rows.filter(({ inScope }) => inScope).length;
  return own >= 20 && own < rows.length;
}

/** The probabilities of the intents; the negatives' class has none. */
export function confidences(
  scores: Float64Array,
  sharpness: number,
  otherClass: number,
): Float64Array {
  const own = otherClass < 0 ? scores.slice() : scores.slice(0, otherClass);
  softmax(own, sharpness);
  return own;
}

/**
 * The sharpness under which the right intents are the most probable (temperature scaling), and how
 * probable they are then: the sum of the logarithms, which has one peak.
 */
export function fitSharpness(
  rows: readonly Pick<HeldOut, 'scores' | 'example'>[],
  classes: Int32Array,
  otherClass: number,
): { sharpness: number; sum: number } {
  const sums = new Map<number, number>();
  const sumAt = (at: number): number => {
    const sharpness = SHARPNESSES[at];
    if (sharpness === undefined) return -Infinity;
    const known = sums.get(at);
    if (known !== undefined) return known;
    const sum = rows.reduce(
      (total, { scores, example }) =>
        total + logProbability(scores, classes[example]!, sharpness, otherClass),
      0,
    );
    sums.set(at, sum);
    return sum;
  };
  let best = SHARPNESSES.length >> 1;
  for (let stride = best >> 1; stride > 0; ) {
    const side = [best - stride, best + stride].find((at) => sumAt(at) > sumAt(best));
    if (side === undefined) stride >>= 1;
    else best = side;
  }
  return { sharpness: SHARPNESSES[best]!, sum: sumAt(best) };
}

/** The logarithm of an intent's probability, not below that of one in a million. */
function logProbability(
  scores: Float64Array,
  intent: number,
  sharpness: number,
  otherClass: number,
): number {
  const intents = otherClass < 0 ? scores.length : otherClass;
  let sum = 0;
  for (let at = 0; at < intents; at += 1) {
    sum += Math.exp(sharpness * (scores[at]! - scores[intent]!));
  }
  return -Math.log(Math.min(sum, 1e6));
}
