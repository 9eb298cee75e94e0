import { expect, test } from 'vitest';
import en from './texts/en.json' with { type: 'json' };
import fi from './texts/fi.json' with { type: 'json' };
import sv from './texts/sv.json' with { type: 'json' };
import { builtInText, TEXT_KEYS } from './texts.ts';

const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

test('every built-in text exists in Finnish, Swedish and English with the same holes', () => {
  for (const catalogue of [sv, en]) {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(fi).sort());
    for (const key of TEXT_KEYS)
      expect([key, holes(catalogue[key])]).toEqual([key, holes(fi[key])]);
  }
});

test('a bot words a text anew, and a language without a catalogue speaks English', () => {
  expect(builtInText({ skip: { fi: 'Hyppää' } }, 'fi', 'skip')).toBe('Hyppää');
  expect(builtInText(undefined, 'so', 'skip')).toBe('Skip');
  expect(builtInText(undefined, 'sv', 'corrected', { value: 'Åbo' })).toContain('Åbo');
});
