import { createEngine, loadBot, trainBot } from '@auroraai/dialogue';
import { BOTS } from '@auroraai/open-data/bots';
import { expect, it } from 'vitest';
import { tryMessages } from '../messages.ts';
import { explain, type Sentence } from './explain.ts';

const names = { topic: (intent: string) => `aihe ${intent}`, language: (code: string) => code };
const bySize = (one: object, other: object) => Object.keys(one).length - Object.keys(other).length;
const keys = (sentences: Sentence[]) => sentences.map(({ key }) => key);

it('What was understood, how surely and what was second is said first', () => {
  const { understood } = explain(
    [
      {
        step: 'intents',
        candidates: [
          { intent: 'a', confidence: 0.914 },
          { intent: 'b', confidence: 0.05 },
        ],
        outOfScope: 0.7,
        corrections: [],
      },
    ],
    names,
  );
  expect(understood).toEqual([
    { key: 'understood', values: { topic: 'aihe a', percent: 91 } },
    { key: 'second', values: { topic: 'aihe b', percent: 5 } },
    { key: 'foreign', values: { percent: 70 } },
  ]);
});

it('A half-sure topic is called the nearest, and no topic none', () => {
  const half = { intent: 'a', confidence: 0.4 };
  const step = { step: 'intents' as const, outOfScope: 0, corrections: [] };
  expect(keys(explain([{ ...step, candidates: [half] }], names).understood)).toEqual([
    'understood.weak',
  ]);
  expect(keys(explain([{ ...step, candidates: [] }], names).understood)).toEqual([
    'understood.nothing',
  ]);
});

it('Which topics a question was about is said with their names', () => {
  const { because } = explain([{ step: 'decided', rule: 'which-one', detail: 'a, b' }], names);
  expect(because).toEqual([{ key: 'rule.which-one', values: { detail: 'aihe a, aihe b' } }]);
});

it('Everything that the demo bot says of its rules has words of ours', () => {
  const [files = {}] = Object.values(BOTS).sort(bySize);
  const { bot } = loadBot(files);
  const engine = createEngine(trainBot(bot!, {}));
  const said = ['xyzzy plugh', '???', 'missä olen töissä huomenna', 'ei mikään', 'lopeta', 'lisää'];
  let state: Parameters<typeof engine.transition>[0];
  const told: Sentence[] = [];
  for (const text of said) {
    const input = { kind: 'activity' as const, activity: { type: 'message', text } };
    const turn = engine.transition(state, input, { now: new Date('2026-11-23T10:00:00Z') });
    state = turn.state;
    const { not, because } = explain(turn.trace, names);
    told.push(...not, ...because);
  }
  expect(told.length).toBeGreaterThan(said.length);
  for (const { key, values } of told) {
    const text = tryMessages.catalogues.fi[key as keyof typeof tryMessages.catalogues.fi];
    for (const [, name = ''] of text.matchAll(/\{\{(\w+)\}\}/g))
      expect(values).toHaveProperty(name);
  }
});
