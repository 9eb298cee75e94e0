import { expect, it } from 'vitest';
import { CAUTIONS, caution, thresholdsOf } from './caution.ts';

it('Each word leads to numbers that lead back to it, and leaves the other numbers alone', () => {
  for (const word of CAUTIONS) {
    const thresholds = thresholdsOf(word, { understood: 0.1, close: 0.2 });
    expect(caution(thresholds)).toBe(word);
    expect(thresholds).toMatchObject({ close: 0.2 });
  }
  expect(thresholdsOf('usual', { understood: 0.7 })).toBeUndefined();
});

it('Numbers of the editor’s own have no word and are not lost', () => {
  expect(caution({ understood: 0.55 })).toBe('own');
  expect(thresholdsOf('own', { understood: 0.55 })).toEqual({ understood: 0.55 });
});
