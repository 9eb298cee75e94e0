/** A logistic regression on signals that were brought to mean 0 and spread 1. */
export interface LogisticModel {
  means: Float64Array;
  spreads: Float64Array;
  weights: Float64Array;
  constant: number;
}

/** Steps of Newton's method at most; it settles before. */
const STEPS = 12;
/** So small a change of the weights is none. */
const SETTLED = 1e-6;

/**
 * Fits the log-odds that a row is positive. Both sides weigh the same in sum; the penalty draws the
 * weights to zero.
 */
export function fitLogistic(
  rows: readonly Float64Array[],
  positive: readonly boolean[],
  penalty: number,
): LogisticModel {
  const size = rows[0]!.length;
  const { means, spreads } = spread(rows, size);
  const share = positive.filter(Boolean).length / rows.length;
  const scaled = rows.map((row) => scale(row, means, spreads));
  const weights = new Float64Array(size + 1);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = new Float64Array(size + 1);
    const curvature = Array.from({ length: size + 1 }, (_, at) => {
      const line = new Float64Array(size + 1);
      line[at] = at < size ? penalty : 1e-6;
      gradient[at] = at < size ? -penalty * weights[at]! : 0;
      return line;
    });
    for (const [at, row] of scaled.entries()) {
      const weight = 0.5 / (positive[at] ? share : 1 - share) / rows.length;
      const probability = sigmoid(product(row, weights));
      const error = (positive[at] ? 1 : 0) - probability;
      const bend = probability * (1 - probability);
      for (let one = 0; one <= size; one += 1) {
        gradient[one]! += weight * error * row[one]!;
        for (let other = 0; other <= one; other += 1) {
          curvature[one]![other]! += weight * bend * row[one]! * row[other]!;
        }
      }
    }
    const change = solve(curvature, gradient);
    for (let at = 0; at <= size; at += 1) weights[at]! += change[at]!;
    if (change.every((value) => Math.abs(value) < SETTLED)) break;
  }
  return { means, spreads, weights: weights.slice(0, size), constant: weights[size]! };
}

/** The log-odds that a row is positive. */
export function logOdds(row: Float64Array, model: LogisticModel): number {
  let sum = model.constant;
  for (let at = 0; at < row.length; at += 1) {
    sum += (model.weights[at]! * (row[at]! - model.means[at]!)) / model.spreads[at]!;
  }
  return sum;
}

/** From log-odds to a probability. */
export function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function spread(rows: readonly Float64Array[], size: number) {
  const means = new Float64Array(size);
  const spreads = new Float64Array(size);
  for (const row of rows) for (let at = 0; at < size; at += 1) means[at]! += row[at]! / rows.length;
  for (const row of rows) {
    for (let at = 0; at < size; at += 1) spreads[at]! += (row[at]! - means[at]!) ** 2 / rows.length;
  }
  return {
    means,
    spreads: spreads.map((variance) => (variance > 1e-12 ? Math.sqrt(variance) : 1)),
  };
}

function scale(row: Float64Array, means: Float64Array, spreads: Float64Array): Float64Array {
  const scaled = new Float64Array(row.length + 1);
  for (let at = 0; at < row.length; at += 1) scaled[at] = (row[at]! - means[at]!) / spreads[at]!;
  scaled[row.length] = 1;
  return scaled;
}

function product(row: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at += 1) sum += row[at]! * weights[at]!;
  return sum;
}

/** Solves a symmetric positive system given by its lower half (Cholesky). */
function solve(lower: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const result = right.slice();
  for (let column = 0; column < size; column += 1) {
    for (let line = column; line < size; line += 1) {
      let sum = lower[line]![column]!;
      for (let at = 0; at < column; at += 1) sum -= lower[line]![at]! * lower[column]![at]!;
      lower[line]![column] = line === column ? Math.sqrt(sum) : sum / lower[column]![column]!;
    }
  }
  for (let line = 0; line < size; line += 1) {
    for (let at = 0; at < line; at += 1) result[line]! -= lower[line]![at]! * result[at]!;
    result[line]! /= lower[line]![line]!;
  }
  for (let line = size - 1; line >= 0; line -= 1) {
    for (let at = line + 1; at < size; at += 1) result[line]! -= lower[at]![line]! * result[at]!;
    result[line]! /= lower[line]![line]!;
  }
  return result;
}
