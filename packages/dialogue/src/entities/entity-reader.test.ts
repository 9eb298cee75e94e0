import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entity } from '../bot/entity.ts';
import { readDate } from './dates.ts';
import { createEntityReader } from './entity-reader.ts';
import { readScale } from './numbers.ts';
import { createReplyReader } from './reply.ts';
import { wordsOf } from './words.ts';

const entities: Entity[] = [
  {
    entity: 'harrastus',
    kind: 'list',
    values: [
      { value: 'jalkapallo', synonyms: { fi: ['futis'], sv: ['fotboll'], en: ['football'] } },
      { value: 'lukeminen', synonyms: { sv: ['läsning'], en: ['reading'] } },
    ],
  },
  { entity: 'tunnus', kind: 'pattern', patterns: ['[A-Z]{2}\\d{4}'] },
];
const reader = createEntityReader({ entities }, [
  { code: '853', fi: 'Turku', sv: 'Åbo', en: 'Turku' },
]);
const today = '2026-11-21';

function values(text: string, entity: string, asked: string[] = []) {
  const reading = reader.read(text, { today, asked: new Set(asked) });
  return reading.entities.filter((one) => one.entity === entity).map((one) => one.value);
}

const scale = (text: string) => readScale(text, wordsOf(text), { min: 0, max: 10 });

test.each([
  ['7', 7],
  ['seiska', 7],
  ['seitsemän', 7],
  ['sju', 7],
  ['ehkä 7', 7],
  ['7/10', 7],
  ['kymppi', 10],
  ['nolla', 0],
  ['varmaan joku kasi', 8],
  ['en sjua kanske', 7],
  ['11', undefined],
  ['ysi', 9],
  ['ten', 10],
  ['about five', 5],
  ['viitonen', 5],
  ['6-7', 7],
  ['2 tai 9', undefined],
  ['tosi huonosti', undefined],
  ['kuus', 6],
  ['åtta', 8],
])('E6 an answer on a scale is read from "%s"', (text, value) => {
  expect(scale(text)).toBe(value);
});

test.each([
  ['17', 17],
  ['olen 17-vuotias', 17],
  ['17v', 17],
  ['seitsemäntoista', 17],
  ['jag är 15 år', 15],
  ["I'm 20 years old", 20],
  ['täytin just kakskyt', 20],
  ['sjutton', 17],
  ['kaksikymmentäviisi', 25],
  ['seitsemäntoistavuotias', 17],
  ['130', undefined],
])('E6 an asked age is read from "%s"', (text, age) => {
  expect(values(text, 'age', ['age'])).toEqual(age === undefined ? [] : [age]);
});

test('E6 an age is noticed unasked only when it is said to be one', () => {
  expect(values('mulla on 3 lasta', 'age')).toEqual([]);
  expect(values('oon 16v ja tarvitsen apua', 'age')).toEqual([16]);
});

test.each([
  ['joo', 'yes'],
  ['jooooo', 'yes'],
  ['no joo kai', 'yes'],
  ['Kyllä kiitos!', 'yes'],
  ['ja tack', 'yes'],
  ['yes please', 'yes'],
  ['ok', 'yes'],
  ['👍', 'yes'],
  ['en', 'no'],
  ['eiii', 'no'],
  ['emmä', 'no'],
  ['nej tack', 'no'],
  ['nope', 'no'],
  ['not yet', 'no'],
  ['en tiiä', 'dont-know'],
  ['emmä tiiä', 'dont-know'],
  ['jag vet inte', 'dont-know'],
  ['idk', 'dont-know'],
  ['ehkä', 'dont-know'],
  ['ohita', 'skip'],
  ['en halua vastata', 'skip'],
  ['hoppa över', 'skip'],
  ['skip this', 'skip'],
  ['ei mulla ole rahaa vuokraan', undefined],
  ['yes but where', undefined],
  ['', undefined],
])('E7 "%s" is a plain reply: %s', (text, reply) => {
  expect(createReplyReader().read(text)).toBe(reply);
});

test.each([
  ['huomenna', '2026-11-22'],
  ['ensi maanantaina', '2026-11-23'],
  ['i morgon', '2026-11-22'],
  ['på fredag', '2026-11-27'],
  ['next Tuesday', '2026-11-24'],
  ['5.1.', '2027-01-05'],
  ['24.12.2026', '2026-12-24'],
  ['ylihuomenna', '2026-11-23'],
  ['3. joulukuuta', '2026-12-03'],
  ['keskiviikkona', '2026-11-25'],
  ['kahden viikon päästä', '2026-12-05'],
  ['30.2.2027', undefined],
  ['en tiedä', undefined],
  ['den 6 december', '2026-12-06'],
  ['tänään', '2026-11-21'],
])('E8 "%s" is the day %s', (text, day) => {
  expect(readDate(text, today)).toBe(day);
});

test('E9 lists are read inflected, misspelt, in every language; patterns as written', () => {
  expect(values('pelaan futista', 'harrastus')).toEqual(['jalkapallo']);
  expect(values('käyn jalkapallossa', 'harrastus')).toEqual(['jalkapallo']);
  expect(values('tykkään jalkapalosta', 'harrastus')).toEqual(['jalkapallo']);
  expect(values('jag gillar fotbollen', 'harrastus')).toEqual(['jalkapallo']);
  expect(values('tunnus on AB1234', 'tunnus')).toEqual(['AB1234']);
});

test('E9 a postcode is five digits standing alone', () => {
  expect(values('asun 20100 Turku', 'postcode')).toEqual(['20100']);
  expect(values('numero 201001', 'postcode')).toEqual([]);
});

test('E10 characters that cannot be seen hide nothing', () => {
  expect(values('Tur\u200Bku\u202Essa', 'municipality')).toEqual(['853']);
});

test('E10 no text breaks the reader', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      reader.read(text, { today, asked: new Set(['municipality', 'age', 'number']) });
    }),
    { numRuns: 300 },
  );
  expect(reader.read('a'.repeat(1_000_000), { today }).text.length).toBeLessThan(3000);
});
