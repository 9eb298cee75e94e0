import { readFileSync } from 'node:fs';
import { LIFE_AREAS } from '@auroraai/recommender';
import { describe, expect, it } from 'vitest';
import lifeEvents from '../data/life-events.json' with { type: 'json' };
import { serviceHour } from '../town/expand/hours.ts';
import { expandTown } from '../town/expand/town.ts';
import { accessibilitySentences } from '../town/source/accessibility.ts';
import type { Text } from '../town/source/model.ts';
import { organizations } from '../town/source/organizations.ts';
import { buildings } from '../town/source/places.ts';
import { themes } from '../town/source/themes.ts';
import { TOWN_CATALOGUE } from './town.ts';

const services = themes.flatMap((theme) => theme.services);
const channels = themes.flatMap((theme) => theme.channels);
const files = expandTown(themes, organizations);
const typeOf = new Map(organizations.map(({ key, type }) => [key, type]));

function texts(value: unknown, path = ''): [string, Text][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fi' in value || 'sv' in value || 'en' in value) return [[path, value as Text]];
  return Object.entries(value).flatMap(([key, child]) => texts(child, `${path}/${key}`));
}

describe('the imaginary town', () => {
  it('has at least 80 services and 120 channels', () => {
    expect(services.length).toBeGreaterThanOrEqual(80);
    expect(channels.length).toBeGreaterThanOrEqual(120);
  });

  it('says everything in Finnish, Swedish and English', () => {
    const all = texts({ themes, organizations, buildings, accessibilitySentences });
    const missing = all.filter(
      ([, text]) => ![text.fi, text.sv, text.en].every((value) => /\p{L}/u.test(value ?? '')),
    );
    expect(missing).toEqual([]);
    expect(all.length).toBeGreaterThan(1000);
  });

  it('keeps every summary within 150 characters', () => {
    const long = [...services, ...channels].filter(({ summary }) =>
      Object.values(summary).some((text) => text.length > 150),
    );
    expect(long.map(({ key }) => key)).toEqual([]);
  });

  it('says in official codes after which events in a life people need a service', () => {
    const catalogue = TOWN_CATALOGUE.services;
    const eventsOf = (name: string) =>
      catalogue.find(({ names }) => names.en === name)?.lifeEvents ?? [];
    expect(eventsOf('Maternity and child health clinic')).toEqual(['KE1']);
    const records: { sourceId: string; lifeEvents: unknown[] }[] = JSON.parse(
      files['services.json'],
    );
    const move = records.find(({ sourceId }) => sourceId === 'study-town-move');
    expect(move?.lifeEvents[1]).toMatchObject({
      code: 'KE4.1',
      newUri: 'http://uri.suomi.fi/codelist/ptv/ptvelti/code/KE4.1',
      newParentUri: 'http://uri.suomi.fi/codelist/ptv/ptvelti/code/KE4',
      name: expect.arrayContaining([{ value: 'Att flytta hemifrån', language: 'sv' }]),
    });
    const met = new Set(catalogue.flatMap(({ lifeEvents }) => lifeEvents));
    // Nobody on the island serves conscripts, adopters, builders or those who leave Finland.
    const unmet = lifeEvents.filter(({ code }) => !met.has(code)).map(({ code }) => code);
    expect(unmet).toEqual(['KE1.1', 'KE2', 'KE4.3', 'KE6']);
  });

  it('uses every channel and organisation and refers to none that is missing', () => {
    const used = new Set(services.flatMap((service) => service.channels));
    expect(channels.filter(({ key }) => !used.has(key)).map(({ key }) => key)).toEqual([]);
    const owners = [...services, ...channels].map(({ org }) => org);
    expect(owners.filter((key) => !typeOf.has(key))).toEqual([]);
    expect(organizations.filter(({ key }) => !owners.includes(key)).map(({ key }) => key)).toEqual(
      [],
    );
  });

  it('never puts two channels or services under one name', () => {
    for (const language of ['fi', 'sv', 'en'] as const) {
      for (const records of [services, channels]) {
        const names = records.map(({ name }) => name[language]);
        expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      }
    }
  });

  it.each(LIFE_AREAS)('serves the life area %s with several services', (area) => {
    const own = services.filter(({ lifeAreas }) => lifeAreas.includes(area));
    expect(own.length).toBeGreaterThanOrEqual(5);
  });

  it('has at least 15 services of associations and 8 of companies', () => {
    const of = (type: string) => services.filter(({ org }) => typeOf.get(org) === type).length;
    expect(of('Organization')).toBeGreaterThanOrEqual(15);
    expect(of('Company')).toBeGreaterThanOrEqual(8);
  });

  it('has every type of channel and every kind of opening hours', () => {
    const types = new Set(channels.map(({ type }) => type));
    expect([...types].sort()).toEqual([
      'EChannel',
      'Phone',
      'PrintableForm',
      'ServiceLocation',
      'WebPage',
    ]);
    const hours = channels.flatMap((channel) => channel.hours ?? []);
    const kinds = new Set(hours.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      'always',
      'closed',
      'exception',
      'overnight',
      'reservation',
      'weekly',
    ]);
  });

  it('refuses hours that cannot be read', () => {
    expect(() => serviceHour({ kind: 'weekly', days: 'Someday 9-12' })).toThrow('names no days');
    expect(() => serviceHour({ kind: 'overnight', days: 'Fri 9-12' })).toThrow('over midnight');
  });

  it.each(Object.entries(files))('has an up-to-date %s', (name, text) => {
    expect(readFileSync(new URL(`../town/${name}`, import.meta.url), 'utf8')).toBe(text);
  });
});
