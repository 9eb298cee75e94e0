import type { StudioJson } from '@auroraai/api-client/studio';
import { loadBot } from '@auroraai/dialogue';
import { BOTS } from '@auroraai/open-data/bots';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flowMessages } from '../messages.ts';
import { listWords, type StepWords, stepWords } from './step-words.ts';
import { innerLists } from './steps.ts';

const { fi } = flowMessages.catalogues;
/** The Finnish texts, without i18next. */
const words: StepWords = {
  say: (key, values = {}) =>
    ((fi as Record<string, string>)[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name) =>
      String(values[name] ?? '?'),
    ),
  topic: (intent) => intent.toUpperCase(),
  answer: (answer) => `${answer} …`,
  language: (code) => code,
  condition: (condition) => `«${JSON.stringify(condition)}»`,
  shown: 'fi',
};

it('A step is one sentence', () => {
  const said = (step: StudioJson) => stepWords(step, words);
  expect(said({ say: 'moi' })).toBe('Sano: ”moi …”');
  expect(said({ ask: 'ika', slot: 'ikä' })).toBe('Kysy: ”ika …” ja muista vastaus: ikä');
  expect(said({ set: { kunta: '491' } })).toBe('Muista: kunta = 491');
  expect(said({ if: { all: [{ officeOpen: true }, { not: { slot: 'a', is: 3 } }] } })).toBe(
    'Jos «{"all":[{"officeOpen":true},{"not":{"slot":"a","is":3}}]}»',
  );
  expect(said({ do: 'recommend-text', text: { sv: 'bostad', fi: 'asunto' } })).toBe(
    'Etsi palveluja sanoilla ”asunto”',
  );
});

it('A branch says which reply leads there', () => {
  const [yes, topics] = innerLists({
    ask: 'x',
    branches: [
      { on: { reply: 'yes' }, steps: [] },
      { on: { intents: ['raha', 'koti'], if: { language: 'sv' } }, steps: [] },
    ],
  });
  expect(listWords(yes!, words)).toBe('Jos vastaus on kyllä');
  expect(listWords(topics!, words)).toBe(
    'Jos vastaus on aiheesta RAHA, KOTI · ja «{"language":"sv"}»',
  );
});

it('Every step of the demo bots has words', () => {
  for (const files of Object.values(BOTS)) {
    const { bot } = loadBot(files);
    for (const { steps } of bot!.flows) {
      const all = [...steps] as unknown as StudioJson[];
      for (let step = all.shift(); step !== undefined; step = all.shift()) {
        expect(stepWords(step, words)).not.toBe(fi['step.unknown']);
        expect(stepWords(step, words)).not.toContain('?');
        for (const { path } of innerLists(step)) {
          let inner: unknown = step;
          for (const key of path) inner = (inner as Record<string, unknown>)[key];
          all.push(...(inner as StudioJson[]));
        }
      }
    }
  }
});

it('What is no step is said to be none, and never breaks the page', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      const json = value as StudioJson;
      for (const step of [json, { if: json }, { set: json }, { do: 'recommend-text', text: json }])
        expect(typeof stepWords(step, words)).toBe('string');
      for (const list of innerLists({ ask: 'x', branches: [{ on: json, steps: [] }] }))
        expect(typeof listWords(list, words)).toBe('string');
    }),
    { numRuns: 200 },
  );
});
