import { expect, it } from 'vitest';
import { withoutListedPhones } from './without-listed-phones.ts';

const PHONES = [
  { label: 'Hätänumero', number: '112', href: 'tel:112' },
  { label: 'Kriisipuhelin', number: '09 2525 0111', href: 'tel:+358925250111' },
];
const TEXT =
  'Jos olet vaarassa, soita heti **112**.\n\n- Hätänumero: [112](tel:112)\n- Kriisipuhelin: [09 2525 0111](tel:+358925250111)';

it('Numbers that stand below an answer as buttons are not listed in it as well', () => {
  expect(withoutListedPhones(TEXT, PHONES)).toBe('Jos olet vaarassa, soita heti **112**.');
});

it('A number that has no button stays in the text, and so does a sentence with a number in it', () => {
  expect(withoutListedPhones(TEXT, PHONES.slice(0, 1))).toContain(
    '- Kriisipuhelin: [09 2525 0111]',
  );
  const sentence = '- Soita [112](tel:112), jos olet vaarassa.';
  expect(withoutListedPhones(sentence, PHONES)).toBe(sentence);
  expect(withoutListedPhones(TEXT, [])).toBe(TEXT);
});
