import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHardPlaceFinder } from './hard-places.ts';

const jargon = { fi: [{ word: 'etuus', instead: 'tuki' }, { word: '' }] };
const find = createHardPlaceFinder({ jargon });

test('D6: Each place that is hard to read is told with where it stands in the text as written.', () => {
  const long = `Sinä ${'ja minä '.repeat(9)}menemme.`;
  const text = `Hei! **Täytä** [toimeentulotukihakemuslomake](https://a.fi/x).\n${long} Saat etuuden.`;
  const places = find(text, 'fi');
  expect(places.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['long-sentence', long],
    ['long-word', 'toimeentulotukihakemuslomake'],
    ['jargon', 'etuuden'],
  ]);
  expect(places.map(({ words, instead }) => words ?? instead)).toEqual([20, undefined, 'tuki']);
});

test('D6: A text in a language without bounds, or in none that is known, is not judged.', () => {
  const word = 'a'.repeat(60);
  expect(find(word, 'fi')).toHaveLength(1);
  expect(find(word, 'se')).toEqual([]);
  expect(find(word, 'constructor')).toEqual([]);
});

test('D6: Whatever the text is, places lie within it and hold what they say.', () => {
  const piece = fc.constantFrom('etuus ', 'a'.repeat(30), '-', '😀', '.\n', ' *', '](x)', 'ja ');
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' }))), (pieces) => {
      const text = pieces.join('');
      for (const { kind, start, end, text: told } of find(text, 'fi')) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        if (kind === 'long-word') expect(text.slice(start, end)).toBe(told);
      }
    }),
  );
});
