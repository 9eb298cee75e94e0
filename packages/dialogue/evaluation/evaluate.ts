import {
  saveUnderstanding,
  type TrainingData,
  trainUnderstanding,
  type Understanding,
} from '../src/understanding/index.ts';
import type { LabelledMessage } from './read-lines.ts';
import { type Score, score } from './score.ts';

/** The figures of a test with what the reader cost. */
export interface Evaluation extends Score {
  train_ms: number;
  predict_p50_ms: number;
  model_bytes: number;
}

/** Trains on messages, reads the others and scores what was read. */
export function evaluate(
  train: readonly LabelledMessage[],
  test: readonly LabelledMessage[],
  language: string,
): Evaluation {
  const data = trainingData(train, language);
  const start = performance.now();
  const understanding = trainUnderstanding(data);
  const trainMs = performance.now() - start;
  const { predictions, durations } = readAll(understanding, test, language);
  return {
    ...score(predictions),
    train_ms: Math.round(trainMs),
    predict_p50_ms: Math.round(1000 * (durations[durations.length >> 1] ?? 0)) / 1000,
    model_bytes: saveUnderstanding(understanding).length,
  };
}

/** Reads every message, in one language, and times it; durations in milliseconds, rising. */
export function readAll(
  understanding: Understanding,
  test: readonly LabelledMessage[],
  language: string,
) {
  const durations: number[] = [];
  const predictions = test.map(({ text, intent }) => {
    const start = performance.now();
    const { intents, outOfScope } = understanding.read(text, { language });
    durations.push(performance.now() - start);
    return { intent, predicted: intents[0]?.intent ?? null, outOfScope };
  });
  durations.sort((one, other) => one - other);
  return { predictions, durations };
}

/** Messages as training data of one language; those without an intent are the negatives. */
export function trainingData(train: readonly LabelledMessage[], language: string): TrainingData {
  const intents = new Map<string, string[]>();
  const negatives: string[] = [];
  for (const { text, intent } of train) {
    if (intent === null) negatives.push(text);
    else if (intents.has(intent)) intents.get(intent)!.push(text);
    else intents.set(intent, [text]);
  }
  return {
    languages: {
      [language]: { intents: [...intents].map(([name, examples]) => ({ name, examples })) },
    },
    negatives: { [language]: negatives },
  };
}
