import { createHardPlaceFinder, type HardPlace } from '@auroraai/dialogue/editing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markedPieces } from './marked-pieces.ts';

const place = (kind: HardPlace['kind'], start: number, end: number): HardPlace => ({
  ...{ kind, start, end, text: '' },
});

it('A long word inside a long sentence is marked as both, and nothing of the text is lost', () => {
  const pieces = markedPieces('a bb c. d', [
    place('long-sentence', 0, 7),
    place('long-word', 2, 4),
    place('jargon', 2, 4),
  ]);
  expect(pieces).toEqual([
    { text: 'a ', kinds: ['long-sentence'] },
    { text: 'bb', kinds: ['long-sentence', 'long-word', 'jargon'] },
    { text: ' c.', kinds: ['long-sentence'] },
    { text: ' d', kinds: [] },
  ]);
});

it('The pieces of any text make the text again', () => {
  const find = createHardPlaceFinder();
  fc.assert(
    fc.property(fc.array(fc.constantFrom('x'.repeat(23), ' ja', '. ', '\n', '*', 'é')), (parts) => {
      const text = parts.join('');
      const pieces = markedPieces(text, find(text, 'fi'));
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});
