import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFormIndex, oneApart } from './form-index.ts';

/** Few letters, so that words are often near to one another. */
const word = fc.string({ unit: fc.constantFrom('a', 'k', 's', 'o'), minLength: 4, maxLength: 9 });

it('finds the longest form that one typing error makes of a word, wherever the error is', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 30 }), word, (forms, said) => {
      const near = forms
        .filter((form) => form.length >= 5 && form[0] === said[0] && oneApart(form, said))
        .sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
      const found = createFormIndex(forms.map((form) => [form, form] as const)).find(said);
      const expected = forms.includes(said) ? said : said.length < 5 ? undefined : near[0];
      expect(found?.value).toBe(expected);
    }),
    { seed: 11, numRuns: 3000 },
  );
});

it.each([
  ['a letter left out', 'tampreella'],
  ['a letter too much', 'tamppereella'],
  ['a wrong letter', 'tamperwella'],
  ['two letters swapped', 'tampereelal'],
  ['the second letter swapped with the third', 'tmapereella'],
  ['dots left out and a letter wrong', 'jyvaskyllla'],
])('forgives %s', (_, said) => {
  const index = createFormIndex([
    ['tampereella', 'Tampere'],
    ['jyväskylä', 'Jyväskylä'],
    ['jyväskylla', 'Jyväskylä'],
  ]);
  expect(index.find(said)).toMatchObject({ fit: 'typo' });
});
