import { expect, it } from 'vitest';
import { linesOf, pasteLines } from './example-lines.ts';

it('Pasted lines become examples, without the marks of the list that they came from', () => {
  expect(linesOf(' - vuokra nousi\r\n• en saa vuokraa\n\n3) hyra 3) kr\n– lasku')).toEqual([
    'vuokra nousi',
    'en saa vuokraa',
    'hyra 3) kr',
    'lasku',
  ]);
});

it('Many lines are put where the caret is, and none that is there already', () => {
  const pasted = pasteLines(['a', 'bc'], 1, 'x\nA\ny\ny', { start: 1, end: 1 });
  expect(pasted).toEqual({ examples: ['a', 'bxc', 'y'], last: 2 });
  expect(pasteLines(['a'], 1, 'x\ny', { start: 0, end: 0 })).toEqual({
    examples: ['a', 'x', 'y'],
    last: 2,
  });
});

it('A line longer than an example may be is cut, not refused', () => {
  const [line] = linesOf('a'.repeat(9_000));
  expect(line).toHaveLength(500);
});
