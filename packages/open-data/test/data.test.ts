import { describe, expect, it } from 'vitest';
import { checkFiles } from '../scripts/check-files.ts';
import { CODE_LISTS } from '../src/code-lists.ts';
import { EXPERT_ROUNDS } from '../src/expert-rounds.ts';
import { SERVICES } from '../src/services.ts';
import { TOWN, TOWN_OUTLINE } from '../src/town.ts';

describe('the data files', () => {
  it('are valid, refer to one another rightly and are all credited', () => {
    expect(checkFiles()).toEqual([]);
  });

  it('hold 1,711 services: 268 stamped by experts, 1,094 judged out, 349 not judged', () => {
    const count = (source: string | undefined) =>
      SERVICES.filter((service) => service.labels?.source === source).length;
    expect(SERVICES).toHaveLength(1711);
    expect(count('expert')).toBe(268);
    expect(count('judged-out')).toBe(1094);
    expect(count(undefined)).toBe(349);
  });

  it('tell national services from those of Turku, Oulu and Mikkeli', () => {
    const national = SERVICES.filter((service) => service.areaType === 'Nationwide');
    expect(national).toHaveLength(1020);
    const codes = SERVICES.flatMap((service) => service.areas).flatMap((a) => a.municipalityCodes);
    expect([...new Set(codes)].sort()).toEqual(['491', '564', '853']);
  });

  it('keep both rounds of the 75 services that experts judged twice', () => {
    const twice = EXPERT_ROUNDS.filter((row) => row.round1 !== null && row.round2 !== null);
    expect(twice).toHaveLength(75);
  });

  it('know the seat of every municipality but Pertunmaa, which is part of Mäntyharju now', () => {
    const without = CODE_LISTS.municipalities.filter((row) => row.seat === null);
    expect(without.map((row) => row.fi)).toEqual(['Pertunmaa']);
  });

  it('draw the imaginary town as a closed ring around its centre', () => {
    expect(TOWN_OUTLINE[0]).toEqual(TOWN_OUTLINE.at(-1));
    const seat = TOWN.seat ?? { easting: 0, northing: 0 };
    let inside = false;
    for (const [index, a] of TOWN_OUTLINE.entries()) {
      const b = TOWN_OUTLINE[(index + 1) % TOWN_OUTLINE.length] ?? a;
      const crosses = a.northing > seat.northing !== b.northing > seat.northing;
      const part = (seat.northing - a.northing) / (b.northing - a.northing);
      if (crosses && seat.easting < a.easting + part * (b.easting - a.easting)) inside = !inside;
    }
    expect(inside).toBe(true);
  });
});

describe('R32: the code lists', () => {
  const municipality = (code: string) => CODE_LISTS.municipalities.find((row) => row.code === code);

  it('count 309 municipalities, 19 regions, 21 districts, 23 counties, 228 classes', () => {
    expect(CODE_LISTS.municipalities).toHaveLength(309);
    expect(CODE_LISTS.regions).toHaveLength(19);
    expect(CODE_LISTS.hospitalDistricts).toHaveLength(21);
    expect(CODE_LISTS.counties).toHaveLength(23);
    expect(CODE_LISTS.serviceClasses).toHaveLength(228);
  });

  it.each([
    ['091', '01'],
    ['478', '21'],
    ['020', '06'],
    ['992', '13'],
  ])('put municipality %s into region %s', (code, region) => {
    expect(municipality(code)?.region).toBe(region);
  });

  it.each([
    ['091', '25'],
    ['478', '00'],
  ])('put municipality %s into hospital district %s', (code, district) => {
    expect(municipality(code)?.hospitalDistrict).toBe(district);
  });

  it.each([
    ['529', '05'],
    ['049', '03'],
    ['905', '17'],
    ['016', '09'],
    ['405', '11'],
  ])('put municipality %s into wellbeing services county %s', (code, county) => {
    expect(municipality(code)?.county).toBe(county);
  });

  it('give every municipality a region and a district', () => {
    for (const row of CODE_LISTS.municipalities) {
      expect(row.region, row.fi).not.toBe('');
      expect(row.hospitalDistrict, row.fi).not.toBe('');
    }
  });

  it('accept only citizens, businesses and authorities as target groups in the old filter', () => {
    const filterable = CODE_LISTS.targetGroups.filter((row) => row.apiFilterable);
    expect(filterable.map((row) => row.code)).toEqual(['KR1', 'KR2', 'KR3']);
  });

  it('stand in a tree whose addresses are the official ones', () => {
    const row = CODE_LISTS.serviceClasses.find(({ code }) => code === 'P6.10');
    expect(row?.parent).toBe('P6');
    expect(row?.uri).toBe('http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/P6.10');
  });
});
