import { describe, expect, it } from 'vitest';
import { NeedleFinder } from './needle-finder.ts';

describe('Finding needles in a text', () => {
  it('tells every place of every needle, also where they overlap', () => {
    const finder = new NeedleFinder(['ana', 'banana', ' ba', 'x-y']);
    const found: [number, number][] = [];
    finder.find(' bananas', (needle, at) => found.push([needle, at]));
    expect(found).toEqual([
      [2, 0],
      [1, 1],
      [0, 2],
      [0, 4],
    ]);
  });

  it('refuses a needle too short to be looked up', () => {
    expect(() => new NeedleFinder(['ab'])).toThrow(RangeError);
  });
});
