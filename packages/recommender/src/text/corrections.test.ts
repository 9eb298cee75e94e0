import { describe, expect, it } from 'vitest';
import { Corrector, type KnownForm } from './corrections.ts';

const beginning = (folded: string): KnownForm => ({ folded, prefix: true, shown: folded });
const corrector = new Corrector([
  beginning('psyyki'),
  beginning('kesato'),
  beginning('asumistu'),
  { folded: 'hammaslaakari', prefix: false, shown: 'hammaslääkäri' },
  beginning('hammas'),
]);

describe('correcting typing errors', () => {
  it('reads a word as the nearest known word', () => {
    expect(corrector.correct('hammaslakari')?.shown).toBe('hammaslääkäri');
  });

  it('keeps the ending of a word whose long beginning is misspelt', () => {
    expect(corrector.correct('asumsituki')?.folded).toBe('asumistuki');
  });

  it('leaves a word alone that only begins nearly as a short known beginning does', () => {
    expect(corrector.correct('pyykikone')).toBeUndefined();
    expect(corrector.correct('kesamokin')).toBeUndefined();
  });
});
