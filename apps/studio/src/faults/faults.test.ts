import { type BotFault, FAULTS, TEST_FAULTS } from '@auroraai/dialogue';
import schema from '@auroraai/dialogue/schema' with { type: 'json' };
import { catalogueProblems } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { keysOf, placeFromServer, placeInDraft } from './fault-place.ts';
import { faultText, placedText, testFaultText } from './fault-words.ts';
import { faultMessages } from './messages.ts';
import { plainValue } from './plain-value.ts';
import type { FaultWords } from './words.ts';

const LANGUAGES = ['fi', 'sv', 'en'] as const;
const TABLES = { bot: FAULTS, test: TEST_FAULTS } as const;

/** Says a text of one catalogue as the interface does, without the rules of plural. */
function wordsIn(language: (typeof LANGUAGES)[number]): FaultWords {
  const texts: Readonly<Record<string, string>> = faultMessages.catalogues[language];
  return {
    say: (key, values = {}) =>
      (texts[key] ?? '').replace(/\{\{(\w+)\}\}/g, (whole, name) => `${values[name] ?? whole}`),
    names: { topic: (intent) => `aihe ${intent}`, language: (code) => `kieli ${code}` },
  };
}

const namesIn = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);

it('The texts about faults are complete in every language', () => {
  expect(catalogueProblems(faultMessages)).toEqual([]);
});

it('Every fault of a bot and of a test has a sentence in three languages that names only what it has', () => {
  for (const [table, faults] of Object.entries(TABLES)) {
    for (const [code, english] of Object.entries(faults)) {
      for (const language of LANGUAGES) {
        const texts: Readonly<Record<string, string>> = faultMessages.catalogues[language];
        const text = texts[`${table}.${code}`];
        expect(text, `${language} ${table}.${code}`).toMatch(/\S/);
        expect(namesIn(english)).toEqual(expect.arrayContaining(namesIn(text ?? '')));
      }
    }
  }
});

it('Every place of the bot format is called by a word of editors', () => {
  const keys = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { properties } = value as { properties?: object };
    for (const key of Object.keys(properties ?? {})) keys.add(key);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(schema);
  keys.delete('$schema');
  expect(keys.size).toBeGreaterThan(100);
  for (const language of LANGUAGES)
    for (const key of keys)
      expect(faultMessages.catalogues[language]).toHaveProperty([`place.${key}`]);
});

it('Languages, topics and places are said by what editors call them', () => {
  const words = wordsIn('fi');
  const missing: BotFault = { code: 'text-missing', values: { languages: ['sv', 'en'] } };
  expect(placedText('variants[0].text.fi', missing, words)).toBe(
    'tapa › 1 › teksti › kieli fi: Teksti puuttuu: kieli sv, kieli en.',
  );
  const other: BotFault = { code: 'example-of-two', values: { example: 'Hei', other: 'moi' } };
  expect(placedText('', other, words)).toBe('”Hei” on esimerkkinä myös aiheessa ”aihe moi”.');
  const broken: BotFault = { code: 'not-json', values: { line: 2, column: 13 } };
  expect(placedText('line 2, column 13', broken, words)).toBe(
    'rivi 2, merkki 13: Tiedosto on rikki tästä alkaen.',
  );
  const key: BotFault = { code: 'missing-key', values: { key: 'title' } };
  expect(faultText(key, words)).toBe('Tästä puuttuu: otsikko.');
});

it('A fault that a newer server tells is said without its English', () => {
  expect(faultText({ code: 'of-tomorrow' }, wordsIn('sv'))).toBe('Här finns något att rätta till.');
  expect(faultText({}, wordsIn('en'))).toBe('There is something to mend here.');
});

it('What a test misses is said in words, with nothing of JSON in it', () => {
  const say = (fault: Parameters<typeof testFaultText>[0]) => testFaultText(fault, wordsIn('fi'));
  expect(say({ code: 'intent', values: { expected: 'vuokra', actual: 'koti' } })).toBe(
    'Odotettiin aihetta ”aihe vuokra”, mutta botti ymmärsi aiheen ”aihe koti”.',
  );
  expect(say({ code: 'actions', values: { expected: ['handoff'], actual: ['http'] } })).toBe(
    'Botti teki muuta. Odotettiin: siirto ihmiselle. Tehtiin: ulkoinen toiminto.',
  );
  expect(say({ code: 'slot', values: { slot: 'x', expected: true, actual: false } })).toBe(
    'Muistettavan tiedon ”x” piti olla kyllä, mutta se oli ei.',
  );
  expect(say({ code: 'crisis-missed', values: { expected: 'self-harm' } })).toBe(
    'Hätää ei huomattu. Odotettiin: itsensä vahingoittaminen.',
  );
  expect(say({ code: 'nothing-to-press', values: { title: 'A', offered: [] } })).toBe(
    'Painiketta ”A” ei ole, eikä muitakaan painikkeita.',
  );
});

it('A place of the bot, or of the server, leads to the part in which it is', () => {
  const part = (id: string, kind: 'answer' | 'settings') => ({
    ...{ id, kind, value: {}, order: 0, revision: 1, changed_by: '', changed_at: '' },
  });
  const parts = {
    answer: [part('a', 'answer'), part('b', 'answer')],
    settings: [part('s', 'settings')],
  };
  const partsOf = (kind: string) => parts[kind as 'answer'] ?? [];
  expect(keysOf('steps[2].branches[0].on')).toEqual(['steps', 2, 'branches', 0, 'on']);
  expect(placeInDraft('answers[1].variants[0].text', partsOf)).toEqual({
    ...{ part: parts.answer[1], path: ['variants', 0, 'text'] },
  });
  expect(placeInDraft('humanContact.phone', partsOf)).toEqual({
    ...{ part: parts.settings[0], path: ['humanContact', 'phone'] },
  });
  expect(placeInDraft('answers[7]', partsOf).part).toBeNull();
  const byId = new Map(parts.answer.map((one) => [one.id, one]));
  expect(placeFromServer('/b/variants[0]', byId)).toEqual({
    part: parts.answer[1],
    path: ['variants', 0],
  });
  expect(placeFromServer('/gone/x', byId).part).toBeNull();
});

it('A value of a bot is read as a person reads it', () => {
  const words = wordsIn('fi');
  const step = { say: 'moi', if: { officeOpen: false }, set: {}, odd: [1, null] };
  expect(plainValue(step, words)).toBe(
    'sanottava: moi; ehto: palveluaika: ei; mitä muistetaan: tyhjä; odd: 1, tyhjä',
  );
  expect(plainValue({ text: { fi: 'Hei' } }, words)).toBe('teksti: kieli fi: Hei');
  let deep: unknown = 'x';
  for (let level = 0; level < 1000; level++) deep = { not: deep };
  expect(plainValue(deep, words)).toMatch(/…$/);
});
