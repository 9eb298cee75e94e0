import { describe, expect, it } from 'vitest';
import { LIFE_AREAS } from '../person/read-kept.ts';
import { changeOf } from './change.ts';

describe('A change between two answers', () => {
  it('of one point is never called a change', () => {
    for (const area of LIFE_AREAS) expect(changeOf(area, 5, 6)).toBe('same');
  });

  it('of three points is called one in every area, with its direction', () => {
    for (const area of LIFE_AREAS) {
      expect(changeOf(area, 4, 7)).toBe('better');
      expect(changeOf(area, 7, 4)).toBe('worse');
    }
  });

  it('of two points counts where people differ little, not where they differ much', () => {
    expect(changeOf('family', 5, 7)).toBe('better');
    expect(changeOf('finance', 5, 7)).toBe('same');
  });
});
