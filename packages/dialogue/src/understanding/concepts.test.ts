import { expect, test } from 'vitest';
import { ENGLISH } from './concepts/english.ts';
import { FINNISH } from './concepts/finnish.ts';
import { SWEDISH } from './concepts/swedish.ts';
import { conceptReader } from './concepts.ts';

test('N10: Words of one matter share a concept, inflected and inside compounds too', () => {
  const read = conceptReader('fi')!;
  const shared = (one: string, other: string) =>
    read(one).some((each) => read(other).includes(each));
  expect(shared('palaverista', 'kokoukseen')).toBe(true);
  expect(shared('kesavuokralainen', 'vuokran')).toBe(true);
  expect(shared('palaverista', 'vuokran')).toBe(false);
  expect(read('xyzzy')).toEqual([]);
});

test('N10: Every language lists the same concepts once, in the same order', () => {
  const names = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => line.split(':')[0]);
  expect(names(SWEDISH)).toEqual(names(FINNISH));
  expect(names(ENGLISH)).toEqual(names(FINNISH));
  expect(new Set(names(FINNISH)).size).toBe(names(FINNISH).length);
});

test('N10: A language without a list has no concepts', () => {
  expect(conceptReader('et')).toBeUndefined();
  expect(conceptReader('toString')).toBeUndefined();
});
