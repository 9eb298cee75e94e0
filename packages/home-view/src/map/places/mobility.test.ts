import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suitabilityForAll, suitabilityOf } from './mobility.ts';
import { MOBILITY_NEEDS, type MobilityNeed } from './mobility-need.ts';
import { examplePlace } from './place.example.ts';

const saying = (...sentences: string[]) => examplePlace({ sentences });
const verdict = (need: MobilityNeed, ...sentences: string[]) =>
  suitabilityOf(saying(...sentences), need).verdict;

it('A place that says nothing is unknown for everybody, never fine', () => {
  for (const need of MOBILITY_NEEDS)
    expect(suitabilityOf(saying(), need)).toEqual({ verdict: 'unknown', evidence: [] });
});

it('A sentence about something else leaves the need unknown', () => {
  expect(verdict('wheelchair', 'Palvelutiskillä on induktiosilmukka.')).toBe('unknown');
  expect(verdict('hearing', 'Sisään pääsee ilman portaita.')).toBe('unknown');
  expect(verdict('wheelchair', 'Toimipisteessä on 3 kerrosta.')).toBe('unknown');
});

it.each([
  ['Sisään pääsee ilman portaita. Kynnystä ei ole.'],
  ['Det går att komma in utan trappsteg. Det finns ingen tröskel.'],
  ['You can get in without steps. There is no threshold.'],
])('“%s” suits a wheelchair and a pushchair', (sentence) => {
  expect(verdict('wheelchair', sentence)).toBe('suits');
  expect(verdict('pushchair', sentence)).toBe('suits');
});

it.each([
  ['Oven edessä on neljä porrasta. Luiskaa ei ole.'],
  ['Framför dörren finns fyra trappsteg. Det finns ingen ramp.'],
  ['There are four steps at the door and no ramp.'],
  ['Sisäänkäynnin yhteydessä on yli 2 cm korkeita kynnyksiä.'],
  ['Vid ingången finns trösklar som är över 2 cm höga.'],
  ['The entrance has thresholds over 2 cm high.'],
])('“%s” is an obstacle for a wheelchair', (sentence) => {
  expect(verdict('wheelchair', sentence)).toBe('obstacle');
});

it.each([
  ['Oven edessä on kolme porrasta ja kaiteellinen luiska.'],
  ['Framför dörren finns tre trappsteg och en ramp med ledstång.'],
  ['There are three steps and a ramp with a handrail at the door.'],
])('“%s” is no obstacle for a wheelchair, and not called fine either', (sentence) => {
  expect(verdict('wheelchair', sentence)).toBe('unknown');
});

it('One obstacle outweighs what is good, and is told in the words of the place', () => {
  const stairs = 'Toiseen kerrokseen pääsee vain portaita.';
  expect(suitabilityOf(saying('Sisään pääsee ilman portaita.', stairs), 'wheelchair')).toEqual({
    verdict: 'obstacle',
    evidence: [{ text: stairs, language: 'fi' }],
  });
});

it('Low vision and hearing are met by what is there for them', () => {
  expect(verdict('lowVision', 'Ovelle johtaa opastava laatta näkövammaiselle.')).toBe('suits');
  expect(verdict('lowVision', 'Opaskoira ja avustajakoira ovat tervetulleita.')).toBe('suits');
  expect(verdict('hearing', 'Vid servicedisken finns en hörselslinga.')).toBe('suits');
  expect(verdict('hearing', 'There is no induction loop.')).toBe('obstacle');
});

it('Several needs are met as badly as the worst of them', () => {
  const place = saying('Sisään pääsee ilman portaita.', 'Ovi on raskas.');
  expect(suitabilityForAll(place, ['wheelchair'])).toBe('suits');
  expect(suitabilityForAll(place, ['wheelchair', 'hearing'])).toBe('unknown');
  expect(suitabilityForAll(place, ['wheelchair', 'hearing', 'walkingAid'])).toBe('obstacle');
});

it('Any text, however long, is read without an error and never makes up a good', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.constantFrom(...MOBILITY_NEEDS), (text, need) => {
      const { verdict, evidence } = suitabilityOf(saying(text), need);
      expect(evidence.length > 0).toBe(verdict !== 'unknown');
    }),
  );
  expect(verdict('wheelchair', 'porras '.repeat(3_000))).toBe('unknown');
});
