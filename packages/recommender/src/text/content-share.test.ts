import { describe, expect, it } from 'vitest';
import { contentShares } from './content-share.ts';
import { words } from './normalise.ts';

describe('share of what a text says', () => {
  it('T17: a word that stands alone says everything, one of many a part', () => {
    expect(contentShares(words('vuokra'), 'fi')([0])).toBe(1);
    const share = contentShares(words('anoppi muistaa huonosti ja vuokra'), 'fi');
    expect(share([4])).toBeLessThan(0.35);
    expect(share([0, 1, 2])).toBeGreaterThan(0.65);
  });

  it('T17: words that say nothing by themselves do not make a text longer', () => {
    expect(contentShares(words('mistä minä saan tukea, vuokra'), 'fi')([4])).toBe(1);
  });
});
