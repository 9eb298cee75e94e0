import { expect, test } from 'vitest';
import { demoBot } from '../../../test/demo-bots.ts';
import { figuresOf, measureBot } from './figures.ts';

const MOVE = demoBot('opiskelumuutto');

test('The figures count what was found: examples by language, tests, findings by gravity.', () => {
  const finding = { kind: 'few-examples', parts: [], values: {} } as const;
  const figures = figuresOf({
    reading: {
      languages: [{ language: 'fi', examples: 10, right: 7, accuracy: 0.7, intents: [] }],
      confusions: [],
    },
    tests: [
      { test: 'a', passed: true, problems: [], transcript: [] },
      { test: 'b', passed: false, problems: [], transcript: [] },
    ],
    findings: [
      { ...finding, severity: 'note' },
      { ...finding, severity: 'note' },
      { ...finding, severity: 'error' },
    ],
  });
  expect(figures).toEqual({
    languages: [{ language: 'fi', examples: 10, right: 7 }],
    tests: { all: 2, passed: 1 },
    findings: { error: 1, warning: 0, note: 2 },
  });
});

test('A bot is measured alike each time, and examples among those of another intent count against it.', () => {
  const figures = measureBot(MOVE);
  expect(figures.languages.map(({ language }) => language)).toEqual(MOVE.languages);
  expect(figures.tests).toEqual({ all: MOVE.tests.length, passed: MOVE.tests.length });
  expect(measureBot(MOVE)).toEqual(figures);
  const [first, second] = MOVE.intents.filter(({ examples }) => (examples.fi?.length ?? 0) > 9);
  const mixed = MOVE.intents.map((one) =>
    one === first
      ? {
          ...one,
          examples: { ...one.examples, fi: [...one.examples.fi!, ...second!.examples.fi!] },
        }
      : one,
  );
  const worse = measureBot({ ...MOVE, intents: mixed, tests: [] });
  const share = ({ languages: [fi] }: typeof figures) => fi!.right / fi!.examples;
  expect(share(worse)).toBeLessThan(share(figures));
  expect(worse.tests).toEqual({ all: 0, passed: 0 });
});
