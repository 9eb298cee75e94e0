import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readNumbers, writeNumbers } from './numbers-in-text.ts';

it('Numbers that were written are read as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -500_000, max: 500_000 })), (numbers) => {
      // What is written never has the dot or the space that keeps lists apart.
      const text = writeNumbers(numbers);
      expect(text).not.toMatch(/[. \n]/);
      expect(readNumbers(text)).toEqual(numbers.map((each) => each + 0));
    }),
  );
});
