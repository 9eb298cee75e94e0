import type { Prediction } from './score.ts';

/** The figures of a test with the threshold that was chosen on validation. */
export interface ThresholdFigures {
  in_scope_accuracy: number;
  out_of_scope_recall: number;
}

/**
 * The protocol of Larson and others (EMNLP 2019): the threshold that puts the most of the
 * validation messages right, strangers' ones among them, is tried on the test; of equals the
 * strictest. A refused own message counts as wrong.
 *
 * Where strangers are few, the best threshold is a matter of luck: many put nearly as much right.
 * With `standardErrors` 1 it is the strictest one whose share of right messages is within one
 * standard error of the best (the rule of Breiman and others, Classification and Regression Trees,
 * 1984, § 3.4.3).
 */
export function byChosenThreshold(
  validation: readonly Prediction[],
  test: readonly Prediction[],
  { standardErrors = 0 }: { standardErrors?: number } = {},
): ThresholdFigures {
  const threshold = chooseThreshold(validation, standardErrors);
  const share = (rows: readonly Prediction[]) =>
    rows.filter((row) => isRight(row, threshold)).length / rows.length;
  return {
    in_scope_accuracy: share(test.filter(({ intent }) => intent !== null)),
    out_of_scope_recall: share(test.filter(({ intent }) => intent === null)),
  };
}

function chooseThreshold(rows: readonly Prediction[], standardErrors: number): number {
  const thresholds = [...new Set(rows.map(({ outOfScope }) => outOfScope))].sort((a, b) => a - b);
  const rights = thresholds.map(
    (threshold) => rows.filter((row) => isRight(row, threshold)).length,
  );
  const best = Math.max(...rights) / rows.length;
  const wanted = best - standardErrors * Math.sqrt((best * (1 - best)) / rows.length);
  return thresholds[rights.findIndex((right) => right / rows.length >= wanted)] ?? 1;
}

function isRight({ intent, predicted, outOfScope }: Prediction, threshold: number): boolean {
  return outOfScope > threshold ? intent === null : intent === predicted;
}
