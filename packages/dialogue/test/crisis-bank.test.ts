import { expect, test } from 'vitest';
import { CRISIS_KINDS, createCrisisReader } from '../src/crisis/crisis.ts';
import bank from './crisis-bank.json' with { type: 'json' };

const reader = createCrisisReader();

test.each(CRISIS_KINDS)('C1 %s is noticed in hints, slang and misspelt words', (kind) => {
  const missed = bank.noticed[kind].filter((text) => !reader.read(text)?.kinds.includes(kind));
  expect(missed).toEqual([]);
});

test('C2 everyday talk that sounds like a danger is none', () => {
  const wrong = bank.harmless.flatMap((text) => {
    const crisis = reader.read(text);
    return crisis ? [`${text} ← ${crisis.expression}`] : [];
  });
  expect(wrong).toEqual([]);
});
