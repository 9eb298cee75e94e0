import { expect, test } from 'vitest';
import { saveUnderstanding, TrainingStopped, trainUnderstanding } from './index.ts';

const intents = ['vuokra', 'koulu', 'lääkäri', 'velka', 'ystävä'].map((word) => ({
  name: word,
  examples: [word, `${word} huolettaa`, `mistä apua kun ${word} painaa`, `kysyisin: ${word}`],
}));
const DATA = { languages: { fi: { intents }, sv: { intents: intents.slice(0, 2) } } };

test('N16: Whoever watches a training is told how far it has come, from little to all', () => {
  const told: [number, number][] = [];
  trainUnderstanding(DATA, { onProgress: (done, total) => told.push([done, total]) });
  const total = told[0]![1];
  expect(told.length).toBeGreaterThan(5);
  expect(told.every(([, all]) => all === total)).toBe(true);
  for (const [at, [done]] of told.entries()) expect(done).toBeGreaterThan(told[at - 1]?.[0] ?? 0);
  expect(told.at(-1)![0]).toBe(total);
});

test('N16: A training that is told to stop ends within a step', () => {
  let last = 0;
  const options = {
    onProgress: (done: number) => {
      last = done;
    },
    shouldStop: () => last >= 3,
  };
  expect(() => trainUnderstanding(DATA, options)).toThrow(TrainingStopped);
  expect(last).toBeGreaterThanOrEqual(3);
  expect(last).toBeLessThan(20);
});

test('N16: Watching a training changes nothing in what is learnt', () => {
  const watched = trainUnderstanding(DATA, { onProgress: () => {}, shouldStop: () => false });
  expect(saveUnderstanding(watched)).toEqual(saveUnderstanding(trainUnderstanding(DATA)));
});
