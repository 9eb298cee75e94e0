import { expect, test } from 'vitest';
import { readMarkup } from './markup.ts';

test('both notations of entities are read', () => {
  expect(readMarkup('asun [turussa]{"entity": "city", "value": "turku"} ja [Oulu](city)')).toEqual({
    text: 'asun turussa ja Oulu',
    entities: [
      { entity: 'city', surface: 'turussa', value: 'turku', words: 'turussa' },
      { entity: 'city', surface: 'Oulu', value: 'Oulu', words: 'Oulu' },
    ],
  });
});

test('role, group and the old way to give a value are read', () => {
  const { entities } = readMarkup(
    '[Turusta]{"entity":"city","role":"from","group":"1"} [Ouluun](city:Oulu)',
  );
  expect(entities).toMatchObject([{ role: 'from', group: '1' }, { value: 'Oulu' }]);
});

test('a mark on a part of a word knows the whole word', () => {
  expect(readMarkup('Asun Oulu[ssa](city)').entities).toMatchObject([
    { surface: 'ssa', words: 'Oulussa', value: 'Oulussa' },
  ]);
});

test('what is no mark-up stays as it is', () => {
  for (const text of ['[a]', '[a]{no json}', '[a]{"value": 1}', 'a [b', '(c)[', '[x](']) {
    expect(readMarkup(text)).toEqual({ text, entities: [] });
  }
});
