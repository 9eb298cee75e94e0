import { expect, it } from 'vitest';
import { linesFor, STANDARD_SUPPORT, type SupportedPerson } from './support.ts';

const QUIZ = { languages: ['fi', 'sv', 'en'], fallbacks: { so: ['en'], et: ['en'] } };

const shown = (person: SupportedPerson, support = STANDARD_SUPPORT) =>
  linesFor(support, person, QUIZ);
const numbers = (person: SupportedPerson, support = STANDARD_SUPPORT) =>
  shown(person, support).map(({ number }) => number);

it('The emergency number comes first, and the crisis line speaks the language of the person', () => {
  expect(numbers({ language: 'fi' })).toEqual(['112', '116 111', '09 2525 0111', '080 005 005']);
  expect(numbers({ language: 'fi-x-selko' })).toEqual(numbers({ language: 'fi' }));
  expect(numbers({ language: 'sv' })).toContain('09 2525 0112');
  expect(numbers({ language: 'uk' })).toContain('09 2525 0114');
});

it('Where the crisis line in their language is not always open, the one that is stands beside it', () => {
  for (const language of ['sv', 'en', 'ru', 'uk', 'ar'])
    expect(numbers({ language })).toContain('09 2525 0111');
});

it('No number stands there twice where a name of it is in another language', () => {
  const lines = [
    { name: { fi: 'Kriisipuhelin' }, number: '1', numbers: { sv: '2' } },
    { name: { sv: 'Kristelefonen på finska' }, number: '1' },
  ];
  expect(numbers({ language: 'en' }, { lines })).toEqual(['1']);
  expect(numbers({ language: 'sv' }, { lines })).toEqual(['1']);
});

it.each(['fi', 'sv', 'en', 'fi-x-selko', 'se', 'et', 'ru', 'uk', 'ar', 'so'])(
  'A number never answers in another language than its name says, in %s',
  (language) => {
    for (const { name, number } of shown({ language })) {
      if (!number.startsWith('09 2525')) continue;
      const isForeign = /svenska|English|русском|українською|العربية/.test(name.text);
      expect(isForeign, `${name.text} ${number}`).toBe(number !== '09 2525 0111');
    }
  },
);

it('A line for the young is not offered to somebody known to be older', () => {
  expect(numbers({ language: 'fi', age: 40 })).not.toContain('116 111');
  expect(numbers({ language: 'fi', age: { from: 21, to: 25 } })).not.toContain('116 111');
  expect(numbers({ language: 'fi', age: 16 })).toContain('116 111');
  expect(numbers({ language: 'fi', age: { from: 18, to: 20 } })).toContain('116 111');
});

it('A line of a county is offered there and nowhere else', () => {
  const support = { lines: [{ name: { fi: 'X' }, number: '1', counties: ['12'] }] };
  expect(numbers({ language: 'fi', county: '12' }, support)).toEqual(['1']);
  expect(numbers({ language: 'fi', county: '03' }, support)).toEqual([]);
  expect(numbers({ language: 'fi' }, support)).toEqual([]);
});
