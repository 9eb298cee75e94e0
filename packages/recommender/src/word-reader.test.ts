import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordReader } from './word-reader.ts';

const simplify = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const wordsOf = (reader: WordReader) =>
  Array.from(reader.ids.subarray(0, reader.count), (id) => reader.word(id));

describe('Reading words as numbers', () => {
  it('gives equal words equal numbers, however they are written', () => {
    const reader = new WordReader(simplify);
    reader.read('Työ, työ ja ILO');
    expect(wordsOf(reader)).toEqual(['työ', 'työ', 'ja', 'ilo']);
    expect(reader.ids[0]).toBe(reader.ids[1]);
    expect(reader.size).toBe(3);
    expect(reader.text()).toBe(' työ työ ja ilo ');
  });

  it('reads any text as its simplified form says', () => {
    const reader = new WordReader(simplify);
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom('a', 'Ä', 'é', ' ', '-', '_', '’', '–', 'İ', '\u0301') }),
    );
    fc.assert(
      fc.property(text, (given) => {
        reader.read(given);
        const expected = simplify(given);
        expect(wordsOf(reader)).toEqual(expected === '' ? [] : expected.split(' '));
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('keeps the numbers of words apart when there are many thousands', () => {
    const reader = new WordReader(simplify);
    for (let at = 0; at < 20_000; at++) reader.read(`sana${at}`);
    expect(reader.size).toBe(20_000);
    reader.read('sana19999 sana0');
    expect(wordsOf(reader)).toEqual(['sana19999', 'sana0']);
  });
});
