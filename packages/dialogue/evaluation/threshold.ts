import type { Prediction } from './score.ts';

/**
 * The protocol of Larson and others (EMNLP 2019): the threshold that puts the most of the
 * validation messages right, strangers' ones among them, is tried on the test. A refused own
 * message counts as wrong.
 */
export function byChosenThreshold(validation: readonly Prediction[], test: readonly Prediction[]) {
  const thresholds = [...new Set(validation.map(({ outOfScope }) => outOfScope))];
  let best = { threshold: 1, right: -1 };
  for (const threshold of thresholds) {
    const right = validation.filter((row) => isRight(row, threshold)).length;
    if (right > best.right) best = { threshold, right };
  }
  const share = (rows: readonly Prediction[]) =>
    rows.filter((row) => isRight(row, best.threshold)).length / rows.length;
  return {
    in_scope_accuracy: share(test.filter(({ intent }) => intent !== null)),
    out_of_scope_recall: share(test.filter(({ intent }) => intent === null)),
  };
}

function isRight({ intent, predicted, outOfScope }: Prediction, threshold: number): boolean {
  return outOfScope > threshold ? intent === null : intent === predicted;
}
