/** One message of a test with what was read of it. */
export interface Prediction {
  /** The right intent; null when the message is none of the bot's matters. */
  intent: string | null;
  /** The likeliest intent, or null when there is none. */
  predicted: string | null;
  /** How foreign the message was said to be, 0–1. */
  outOfScope: number;
}

/** The figures of a test; null where the test has no such messages. */
export interface Score {
  /** Share of the bot's own messages whose intent was read right, whatever their foreignness. */
  accuracy: number | null;
  /** Mean of the intents' F1, over every intent that was right or predicted. */
  macro_f1: number | null;
  out_of_scope: {
    /** Probability that a stranger's message is said to be more foreign than an own one. */
    auroc: number | null;
    /** Share of strangers' messages refused when 95 % of the own ones are kept. */
    recall_at_95: number | null;
  };
}

/** Scores the predictions of a test. */
export function score(predictions: readonly Prediction[]): Score {
  const own = predictions.filter(({ intent }) => intent !== null);
  const strangers = predictions.filter(({ intent }) => intent === null);
  const right = own.filter(({ intent, predicted }) => intent === predicted);
  const both = own.length > 0 && strangers.length > 0;
  const of = (rows: readonly Prediction[]) => rows.map(({ outOfScope }) => outOfScope);
  return {
    accuracy: own.length > 0 ? round(right.length / own.length) : null,
    macro_f1: own.length > 0 ? round(macroF1(own)) : null,
    out_of_scope: {
      auroc: both ? round(auroc(of(own), of(strangers))) : null,
      recall_at_95: both ? round(recallAt(0.95, of(own), of(strangers))) : null,
    },
  };
}

function macroF1(rows: readonly Prediction[]): number {
  const counts = new Map<string, { right: number; actual: number; predicted: number }>();
  const of = (intent: string) => {
    const known = counts.get(intent) ?? { right: 0, actual: 0, predicted: 0 };
    counts.set(intent, known);
    return known;
  };
  for (const { intent, predicted } of rows) {
    of(intent!).actual += 1;
    if (predicted !== null) of(predicted).predicted += 1;
    if (intent === predicted) of(intent!).right += 1;
  }
  let sum = 0;
  for (const { right, actual, predicted } of counts.values())
    sum += (2 * right) / (actual + predicted);
  return sum / counts.size;
}

/** The Mann–Whitney statistic; equal values count a half. */
function auroc(own: readonly number[], strangers: readonly number[]): number {
  const all = [
    ...own.map((value) => ({ value, stranger: false })),
    ...strangers.map((value) => ({ value, stranger: true })),
  ].sort((one, other) => one.value - other.value);
  let wins = 0;
  let below = 0;
  for (let at = 0; at < all.length; ) {
    let tiedOwn = 0;
    let tiedStrangers = 0;
    const { value } = all[at]!;
    for (; at < all.length && all[at]!.value === value; at += 1) {
      if (all[at]!.stranger) tiedStrangers += 1;
      else tiedOwn += 1;
    }
    wins += tiedStrangers * (below + tiedOwn / 2);
    below += tiedOwn;
  }
  return wins / (own.length * strangers.length);
}

function recallAt(kept: number, own: readonly number[], strangers: readonly number[]): number {
  const sorted = [...own].sort((one, other) => one - other);
  const threshold = sorted[Math.ceil(kept * sorted.length) - 1]!;
  return strangers.filter((value) => value > threshold).length / strangers.length;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
