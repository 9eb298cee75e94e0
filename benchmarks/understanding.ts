// Speed of the language understanding on made-up bots of usual sizes, one thread.
import { loadUnderstanding, saveUnderstanding, trainUnderstanding } from '@auroraai/dialogue';

const MESSAGES = 500;

/** Times training, loading and reading for a usual bot and for a large one. */
export async function run(): Promise<Record<string, unknown>> {
  return {
    intents_60_examples_10: measure(60, 10),
    intents_150_examples_20: measure(150, 20),
  };
}

function measure(intents: number, examples: number) {
  const random = seeded(20_261);
  const words = Array.from({ length: 40 * intents }, () => word(random));
  const bot = Array.from({ length: intents }, (_, at) => {
    const own = words.slice(40 * at, 40 * at + 25);
    return {
      name: `intent-${at}`,
      examples: Array.from({ length: examples }, () => sentence(own, words, random)),
    };
  });
  const data = { languages: { fi: { intents: bot } } };
  const start = performance.now();
  const understanding = trainUnderstanding(data);
  const trainMs = performance.now() - start;
  const bytes = saveUnderstanding(understanding);
  const loadStart = performance.now();
  const loaded = loadUnderstanding(bytes);
  const loadMs = performance.now() - loadStart;
  const durations = Array.from({ length: MESSAGES }, (_, at) => {
    const text = sentence(words.slice(40 * (at % intents)).slice(0, 25), words, random);
    const begin = performance.now();
    loaded.read(text);
    return performance.now() - begin;
  }).sort((one, other) => one - other);
  const huge = 'ääni vuokra '.repeat(90_000);
  const hugeStart = performance.now();
  loaded.read(huge);
  return {
    train_ms: Math.round(trainMs),
    load_ms: Math.round(loadMs),
    model_bytes: bytes.length,
    read_p50_ms: round(durations[MESSAGES >> 1]!),
    read_p95_ms: round(durations[Math.floor(0.95 * MESSAGES)]!),
    read_1_mb_ms: round(performance.now() - hugeStart),
  };
}

function sentence(own: readonly string[], all: readonly string[], random: () => number): string {
  const length = 3 + Math.floor(random() * 5);
  return Array.from({ length }, () => pick(random() < 0.7 ? own : all, random)).join(' ');
}

function word(random: () => number): string {
  const syllables = 2 + Math.floor(random() * 3);
  return Array.from(
    { length: syllables },
    () => pick([...'hjklmnprstv'], random) + pick([...'aeiouyäö'], random),
  ).join('');
}

function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)]!;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 4_294_967_296;
  };
}
