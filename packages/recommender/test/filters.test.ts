import { CODE_LISTS } from '@auroraai/open-data';
import { describe, expect, it } from 'vitest';
import { isIn } from '../src/bitset.ts';
import type { Channel } from '../src/catalogue.ts';
import { createServiceFilter } from '../src/filters.ts';
import type { Filters } from '../src/query.ts';
import { inMunicipalities, makeService } from './make-service.ts';

const SERVICES = [
  makeService({ id: 'mikkeli', ...inMunicipalities('491'), serviceClasses: ['P5.3'] }),
  makeService({ id: 'oulu', ...inMunicipalities('564'), targetGroups: ['KR1.3'] }),
  makeService({ id: 'whole', areaType: 'Nationwide', languages: ['sv'], channelIds: ['phone'] }),
  makeService({ id: 'not-aland', areaType: 'NationwideExceptAlandIslands' }),
  makeService({ id: 'old', areaType: 'Nationwide', archived: true }),
  makeService({ id: 'town', ...inMunicipalities('998'), origin: 'imaginary' }),
  makeService({ id: 'town-wide', areaType: 'Nationwide', origin: 'imaginary' }),
];
const channels = [{ id: 'phone', type: 'Phone', archived: false }] as Channel[];
const filter = createServiceFilter({ services: SERVICES, channels, organizations: [] }, CODE_LISTS);
const left = (filters: Filters) => {
  const allowed = filter.allowed(filters);
  return SERVICES.filter((_, at) => isIn(allowed, at)).map(({ id }) => id);
};

describe('Filters', () => {
  it('F1 leave everything alive without filters, but nothing of the imaginary town', () => {
    expect(left({})).toEqual(['mikkeli', 'oulu', 'whole', 'not-aland']);
  });

  it('F2 leave only nationwide services when only those are wanted', () => {
    expect(left({ onlyNational: true })).toEqual(['whole', 'not-aland']);
  });

  it('F3 leave nationwide services out on request, with and without an area', () => {
    expect(left({ includeNational: false })).toEqual(['mikkeli', 'oulu']);
    expect(left({ includeNational: false, municipalityCodes: ['491'] })).toEqual(['mikkeli']);
  });

  it('F4 unite municipalities, regions, hospital districts and counties', () => {
    const oulu = CODE_LISTS.municipalities.find(({ code }) => code === '564')!;
    for (const area of [
      { regionCodes: [oulu.region] },
      { countyCodes: [oulu.county] },
      { hospitalDistrictCodes: [oulu.hospitalDistrict] },
    ]) {
      expect(left({ ...area, includeNational: false })).toEqual(['oulu']);
      expect(left({ ...area, municipalityCodes: ['491'], includeNational: false })).toEqual([
        'mikkeli',
        'oulu',
      ]);
    }
  });

  it('F5 count a service that leaves Åland out as nationwide even on Åland', () => {
    expect(left({ municipalityCodes: ['478'] })).toEqual(['whole', 'not-aland']);
  });

  it('F6 find a subclass by its main class, a subgroup by its group', () => {
    expect(left({ serviceClasses: ['P5'] })).toEqual(['mikkeli']);
    expect(left({ serviceClasses: ['P5.3', 'P1'] })).toEqual(['mikkeli']);
    expect(left({ serviceClasses: ['P5.1'] })).toEqual([]);
    expect(left({ targetGroups: ['KR1'] })).toEqual(['oulu']);
    expect(left({ targetGroups: ['KR1.3'] })).toEqual(['oulu']);
  });

  it('F7 narrow by channel type and language', () => {
    expect(left({ channelTypes: ['Phone'] })).toEqual(['whole']);
    expect(left({ serviceLanguages: ['sv', 'en'] })).toEqual(['whole']);
    expect(left({ channelTypes: ['EChannel'] })).toEqual([]);
  });

  it('F8 find the imaginary town only by its own code, together with nationwide services', () => {
    expect(left({ municipalityCodes: ['998'] })).toEqual([
      'whole',
      'not-aland',
      'town',
      'town-wide',
    ]);
    expect(left({ municipalityCodes: ['998'], includeNational: false })).toEqual([
      'town',
      'town-wide',
    ]);
  });

  it('F9 match nothing with unknown codes, and take an empty list for no filter', () => {
    expect(left({ municipalityCodes: ['XYZ'], includeNational: false })).toEqual([]);
    expect(left({ collections: ['none'] })).toEqual([]);
    expect(left({ targetGroups: [] })).toEqual(left({}));
  });
});
