import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold, words } from '../normalise.ts';
import { queryWord } from '../query-words.ts';
import { createVocabulary } from '../vocabulary.ts';
import english from './dictionary.en.json' with { type: 'json' };
import swedish from './dictionary.sv.json' with { type: 'json' };

const DICTIONARIES: Record<string, Readonly<Record<string, string>>> = { english, swedish };
const DATA = new URL('../../../../open-data/data/', import.meta.url);
const MOST_WORDS = 3;
const STEM_LENGTH = 6;

/** The beginnings of every word that the services and their classes are described with. */
function describedStems(): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const name of ['services', 'service-classes', 'class-descriptions']) {
    const text = fold(readFileSync(new URL(`${name}.json`, DATA), 'utf8'));
    for (const [word] of text.matchAll(/\p{L}+/gu)) {
      for (let length = 2; length <= STEM_LENGTH; length += 1) stems.add(word.slice(0, length));
    }
  }
  return stems;
}

describe.each(Object.entries(DICTIONARIES))('the %s dictionary', (_language, dictionary) => {
  const entries = Object.entries(dictionary);

  it('knows at least two thousand words and phrases', () => {
    expect(entries.length).toBeGreaterThanOrEqual(2000);
  });

  it('has keys of one to three words in lower case, each once after folding', () => {
    const folded = entries.map(([phrase]) => words(phrase).map((each) => each.folded));
    for (const [index, [phrase]] of entries.entries()) {
      expect(phrase).toBe(phrase.toLowerCase());
      expect(folded[index]!.length, phrase).toBeGreaterThan(0);
      expect(folded[index]!.length, phrase).toBeLessThanOrEqual(MOST_WORDS);
    }
    expect(new Set(folded.map((each) => each.join(' '))).size).toBe(entries.length);
  });

  it('is sorted by its folded keys, so that a change shows where it belongs', () => {
    const keys = entries.map(([phrase]) => fold(phrase));
    expect(keys).toEqual([...keys].sort());
  });

  it('answers every phrase with Finnish words, nine tenths of which the catalogue uses', () => {
    const known = describedStems();
    const finnish = entries.flatMap(([phrase, value]) => {
      const found = words(value).map(({ folded }) => folded);
      expect(found.length, phrase).toBeGreaterThan(0);
      return found;
    });
    const used = finnish.filter((word) => known.has(word.slice(0, STEM_LENGTH)));
    expect(used.length / finnish.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('translating with the dictionaries', () => {
  const { dictionaries } = createVocabulary();
  const finnish = (language: 'sv' | 'en', text: string): string[] =>
    dictionaries[language].translate(words(text).map(queryWord)).flatMap((each) => each.finnish);

  it('tells words apart that have the same light stem', () => {
    expect(finnish('en', 'car')).toContain('ajoneuvo');
    expect(finnish('en', 'care')).not.toContain('ajoneuvo');
    expect(finnish('en', 'parking')).toContain('pysakointi');
    expect(finnish('en', 'park')).not.toContain('pysakointi');
  });

  it('leaves words without a meaning of their own alone though their stem is known', () => {
    expect(finnish('sv', 'jaga')).toContain('metsastys');
    expect(finnish('sv', 'jag vill')).toEqual([]);
  });

  it('takes a phrase as a whole before its words', () => {
    expect(finnish('en', 'driving licence')).toEqual(['ajokortti']);
    expect(finnish('sv', 'personlig assistent')).toContain('henkilokohtainen');
  });
});
