import { softmax } from './sparse.ts';

/** The multipliers of all examples, of which one's begin at `start`. */
export interface MultiplierRow {
  all: Float32Array;
  start: number;
}

/** What an example that is placed wrongly costs, and how its multipliers lower that cost. */
export interface Loss {
  /**
   * Replaces the scores of an example by the changes of its multipliers and returns how far its
   * place was off, about 0–1.
   */
  step(scores: Float64Array, row: MultiplierRow, own: number, squaredLength: number): number;
}

/** How strongly the logistic loss holds weights near zero; 0.005–0.1 make no difference. */
const REGULARISATION = 0.03;
/** The steepest a probability follows its score, p(1 − p) at one half. */
const STEEPEST = 0.25;

/** Multinomial logistic loss (Shalev-Shwartz and Zhang, JMLR 2013). Best with few examples. */
export const LOGISTIC: Loss = {
  step(scores, { all, start }, own, squaredLength) {
    softmax(scores);
    const pace = 1 / (1 + (squaredLength * STEEPEST) / REGULARISATION);
    let moved = 0;
    for (let target = 0; target < scores.length; target += 1) {
      const wanted = ((target === own ? 1 : 0) - scores[target]!) / REGULARISATION;
      const change = pace * (wanted - all[start + target]!);
      scores[target] = change;
      moved += Math.abs(change);
    }
    return moved * REGULARISATION;
  },
};

/** The cost of a wrong side of the hinge. */
const COST = 1;

/** Squared hinge of each class against the rest (Hsieh and others, ICML 2008). Best with many. */
export const SQUARED_HINGE: Loss = {
  step(scores, { all, start }, own, squaredLength) {
    const diagonal = 1 / (2 * COST);
    const curvature = squaredLength + diagonal;
    let worst = 0;
    for (let target = 0; target < scores.length; target += 1) {
      const sign = target === own ? 1 : -1;
      const multiplier = sign * all[start + target]!;
      const slope = sign * scores[target]! - 1 + diagonal * multiplier;
      const next = Math.max(multiplier - slope / curvature, 0);
      if (next !== multiplier) worst = Math.max(worst, Math.abs(slope));
      scores[target] = sign * (next - multiplier);
    }
    return worst;
  },
};
