import type { StudioJson } from '@auroraai/api-client/studio';
import { expect, it } from 'vitest';
import { CONDITION_KINDS, newCondition } from './condition.ts';
import { type ConditionWords, conditionWords } from './condition-words.ts';
import { conditionMessages } from './messages.ts';

const texts: Readonly<Record<string, string>> = conditionMessages.catalogues.fi;
const words: ConditionWords = {
  say: (key, values = {}) =>
    (texts[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name) => `${values[name] ?? '?'}`),
  slot: (name) => `Tieto ${name}`,
  value: (value) => `${value}`,
  language: (code) => `kieli ${code}`,
};
const said = (condition: StudioJson) => conditionWords(condition, words);

it('A condition is read as a person would say it', () => {
  expect(said({ slot: 'ika', filled: true })).toBe('tiedetään: Tieto ika');
  expect(said({ slot: 'ika', min: 18 })).toBe('Tieto ika on vähintään 18');
  expect(said({ slot: 'ika', max: 17 })).toBe('Tieto ika on enintään 17');
  expect(said({ slot: 'ika', min: 7, max: 17 })).toBe('Tieto ika on välillä 7–17');
  expect(said({ slot: 'kunta', in: ['491', '564'] })).toBe('Tieto kunta on jokin näistä: 491, 564');
  expect(said({ all: [{ officeOpen: true }, { not: { language: 'sv' } }] })).toBe(
    'kaikki nämä: on palveluaika; ei pidä paikkaansa, että keskustelun kieli on kieli sv',
  );
});

it('Every kind has words, and what is none is said to be unknown', () => {
  for (const kind of CONDITION_KINDS)
    expect(said(newCondition(kind, undefined, 'kunta'))).not.toContain(texts.unknown);
  for (const odd of [null, 7, {}, { slot: null }, { all: 'x' }, { shout: 1 }] as StudioJson[])
    expect(said(odd)).toMatch(/\S/);
  let deep: StudioJson = { officeOpen: true };
  for (let level = 0; level < 1000; level++) deep = { not: deep };
  expect(said(deep)).toContain(texts.unknown);
});
