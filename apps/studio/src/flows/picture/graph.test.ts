import type { StudioJson } from '@auroraai/api-client/studio';
import { expect, it } from 'vitest';
import type { StepWords } from '../steps/step-words.ts';
import { graphOf } from './graph.ts';
import { placesOf } from './layout.ts';

const words: StepWords = {
  say: (key, values) => `${key} ${Object.values(values ?? {}).join(' ')}`.trim(),
  topic: (intent) => intent,
  answer: (answer) => answer,
  language: (code) => code,
  condition: (condition) => JSON.stringify(condition),
  shown: 'fi',
};
const ways = (flow: StudioJson) =>
  graphOf(flow, words).lines.map(({ from, to }) => `${from} → ${to}`);

it('Steps follow each other from the start to the end', () => {
  expect(ways({ steps: [{ say: 'a' }, { say: 'b' }] })).toEqual([
    'start → steps/0',
    'steps/0 → steps/1',
    'steps/1 → end',
  ]);
});

it('Branches part and come together again; what no branch takes goes straight on', () => {
  const yes = { on: { reply: 'yes' }, steps: [{ say: 'b' }] };
  expect(ways({ steps: [{ ask: 'a', branches: [yes] }, { say: 'c' }] })).toEqual([
    'start → steps/0',
    'steps/0 → steps/0/branches/0/steps/0',
    'steps/0 → steps/1',
    'steps/0/branches/0/steps/0 → steps/1',
    'steps/1 → end',
  ]);
});

it('With "otherwise" and "else" nothing goes past them', () => {
  const both = { if: { officeOpen: true }, steps: [{ say: 'a' }], else: [{ end: 'flow' }] };
  expect(ways({ steps: [both] })).toEqual([
    'start → steps/0',
    'steps/0 → steps/0/steps/0',
    'steps/0 → steps/0/else/0',
    'steps/0/steps/0 → end',
  ]);
});

it('Going over to another flow is where this picture ends', () => {
  const { boxes } = graphOf({ steps: [{ go: 'x' }] }, words);
  expect(boxes.map(({ id }) => id)).toEqual(['start', 'steps/0']);
});

it('Two hundred steps stand in their places, none over another', () => {
  const steps = Array.from({ length: 100 }, (_, at) => ({
    ask: `q${at}`,
    branches: [{ on: { reply: 'yes' }, steps: [{ say: 'y' }] }],
  }));
  const graph = graphOf({ steps }, words);
  const places = placesOf(graph);
  expect(places.size).toBe(202);
  expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(202);
});
