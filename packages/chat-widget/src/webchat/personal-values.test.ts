import { findPersonalData } from '@auroraai/api-client/personal-data';
import { expect, it } from 'vitest';
import { personalDataIn, withoutPersonalData } from './personal-values.ts';

const FORM = {
  kind: 'call-me',
  who: { id: 'Olen 131052-308T', topic: 'asunto' },
  list: ['a@b.fi'],
};

it('Personal data is found in every field of a form', () => {
  expect(personalDataIn(FORM, findPersonalData).map(({ kind }) => kind)).toEqual([
    'identity-code',
    'email',
  ]);
  expect(personalDataIn({ topic: 'asunto', count: 3, none: null }, findPersonalData)).toEqual([]);
});

it('It is taken out where it stands and nothing else changes', () => {
  expect(withoutPersonalData(FORM, findPersonalData, '[pois]')).toEqual({
    kind: 'call-me',
    who: { id: 'Olen [pois]', topic: 'asunto' },
    list: ['[pois]'],
  });
});
