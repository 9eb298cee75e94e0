import { expect, it } from 'vitest';
import type { FaultWords } from '../../faults/words.ts';
import { placeOf, shownValue } from './place-words.ts';

const words: FaultWords = {
  say: (key) => `«${key}»`,
  names: { topic: (intent) => intent, language: (code) => `kieli ${code}` },
};

it('A place of a change is told in words, with the language last', () => {
  const change = { change: 'changed' as const, before: 'a', after: 'b' };
  expect(placeOf({ ...change, path: ['variants', 0, 'text', 'sv'], language: 'sv' }, words)).toBe(
    '«place.variants» › 1 › «place.text» › kieli sv',
  );
  expect(placeOf({ ...change, path: ['examples', 'fi', 3], language: 'fi' }, words)).toBe(
    '«place.examples» › kieli fi',
  );
  expect(placeOf({ ...change, path: [] }, words)).toBe('«place.whole»');
});

it('A long value is cut, and no value is told in the signs of a program', () => {
  expect(shownValue('x'.repeat(500), words)).toHaveLength(161);
  expect(shownValue({ say: 'moi' }, words)).toBe('«place.say»: moi');
});
