import type { SparseVector } from './sparse.ts';

/** What tells a bot's own matters from strangers' ones; by its place in a row of signals. */
export const SIGNALS = [
  'best score',
  'lead over the second',
  'probability of the best',
  'share of known features',
  'length',
  'lead over the negatives',
] as const;

/** What the signals are read from. */
export interface Evidence {
  vector: SparseVector;
  /** Share of the message's features that the examples have, 0–1. */
  known: number;
  /** Scores of the classes. */
  scores: Float64Array;
  /** Probabilities of the intents, calibrated. */
  probabilities: Float64Array;
  /** The class of the negatives, or -1. */
  otherClass: number;
  /** What an encoder's vector says: its best score of an intent, and how near the nearest one is. */
  encoded?: { best: number; closeness: number } | undefined;
}

/** One row of signals; with an encoder its two come last. */
export function signalsOf({
  vector,
  known,
  scores,
  probabilities,
  otherClass,
  encoded,
}: Evidence): Float64Array {
  let best = -1;
  let second = -1;
  for (let target = 0; target < scores.length; target += 1) {
    if (target === otherClass) continue;
    if (best < 0 || scores[target]! > scores[best]!) {
      second = best;
      best = target;
    } else if (second < 0 || scores[target]! > scores[second]!) second = target;
  }
  const top = scores[best]!;
  return Float64Array.of(
    top,
    second < 0 ? 0 : top - scores[second]!,
    probabilities[best]!,
    known,
    Math.log(1 + vector.places.length),
    otherClass < 0 ? 0 : top - scores[otherClass]!,
    ...(encoded ? [encoded.best, encoded.closeness] : []),
  );
}
