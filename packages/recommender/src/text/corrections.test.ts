import { describe, expect, it } from 'vitest';
import { Corrector, type KnownForm } from './corrections.ts';

const beginning = (folded: string): KnownForm => ({
  folded,
  prefix: true,
  language: 'fi',
  shown: folded,
});
const corrector = new Corrector([
  beginning('psyyki'),
  beginning('kesato'),
  beginning('asumistu'),
  { folded: 'hammaslaakari', prefix: false, language: 'fi', shown: 'hammaslääkäri' },
  { folded: 'plogar', prefix: false, language: 'fi', shown: 'plogar' },
  { folded: 'puhua', prefix: false, language: 'fi', shown: 'puhua' },
  { folded: 'sopeutunut', prefix: false, language: 'fi', shown: 'sopeutunut' },
  beginning('hammas'),
]);
const finnish = new Set(['fi'] as const);
const correct = (folded: string) => corrector.correct(folded, finnish);

describe('correcting typing errors', () => {
  it('reads a word as the nearest known word', () => {
    expect(correct('hammaslakari')?.shown).toBe('hammaslääkäri');
  });

  it('keeps the ending of a word whose long beginning is misspelt', () => {
    expect(correct('asumsituki')?.folded).toBe('asumistuki');
  });

  it('leaves a word alone that only begins nearly as a short known beginning does', () => {
    expect(correct('pyykikone')).toBeUndefined();
    expect(correct('kesamokin')).toBeUndefined();
  });

  it('T4: leaves a word alone whose one other letter is not easily mistaken: it is another word', () => {
    expect(correct('pupua')).toBeUndefined();
    expect(correct('sokeutunut')).toBeUndefined();
    expect(correct('puhia')?.shown).toBe('puhua');
  });

  it('T4: never reads a word as one of a language that the text is not in', () => {
    expect(corrector.correct('plogaar', new Set(['sv']))).toBeUndefined();
  });
});
