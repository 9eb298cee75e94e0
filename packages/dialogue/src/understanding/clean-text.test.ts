import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, MAX_MESSAGE_LENGTH } from './clean-text.ts';

test('N7: What cannot be seen is left out of a message', () => {
  expect(cleanText('vu\u200Bok\u00ADra\u2066\u202E apua\uFEFF\u0000')).toBe('vuokra apua');
  expect(cleanText('👍🏽')).toBe('👍');
  expect(cleanText('  a\n\t\u2003b ')).toBe('a b');
});

test('N7: Letters written with combining marks are those with accents, and piled marks are thinned', () => {
  expect(cleanText('a\u0308iti')).toBe('äiti');
  expect(cleanText(`e${'\u0301'.repeat(500)}`).length).toBeLessThan(4);
});

test('N8: A long message is cut between characters', () => {
  expect(cleanText('x'.repeat(1_000_000))).toHaveLength(MAX_MESSAGE_LENGTH);
  const cut = cleanText(`x${'😀'.repeat(MAX_MESSAGE_LENGTH)}`);
  expect(cut.isWellFormed?.() ?? true).toBe(true);
  expect(cut.endsWith('😀')).toBe(true);
});

test('N8: Cleaning any text twice is cleaning it once, and nothing is longer than the limit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const clean = cleanText(text);
      expect(clean.length).toBeLessThanOrEqual(MAX_MESSAGE_LENGTH);
      expect(cleanText(clean)).toBe(clean);
    }),
    { numRuns: 60 },
  );
});
