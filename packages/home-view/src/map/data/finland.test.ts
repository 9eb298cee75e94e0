import { expect, it } from 'vitest';
import { FINLAND_BOUNDS, isWithin } from '../geo/plane-position.ts';
import { loadFinland } from './load-finland.ts';
import { municipalityAt } from './municipality-at.ts';

it('The map knows every municipality and county, and each ring is closed and in Finland', async () => {
  const { municipalities, counties } = await loadFinland();
  expect(municipalities.size).toBe(308);
  expect(counties.size).toBe(23);
  for (const { code, rings, county } of municipalities.values()) {
    expect(counties.has(county), code).toBe(true);
    expect(rings.length, code).toBeGreaterThan(0);
    for (const ring of rings) {
      expect(ring.slice(0, 2), code).toEqual(ring.slice(-2));
      for (let i = 0; i < ring.length; i += 2)
        expect(isWithin({ easting: ring[i]!, northing: ring[i + 1]! }, FINLAND_BOUNDS), code).toBe(
          true,
        );
    }
  }
});

it('The seat of a municipality lies inside it, but for three that stand at a border', async () => {
  const finland = await loadFinland();
  const astray = [...finland.municipalities.values()].filter(
    ({ code, seat }) => municipalityAt(finland, seat) !== code,
  );
  expect(astray.map(({ fi }) => fi)).toEqual(['Tornio', 'Mustasaari', 'Kempele']);
});

it('A place at sea or abroad has a municipality only where the sea belongs to one', async () => {
  const finland = await loadFinland();
  expect(municipalityAt(finland, { easting: 386_411, northing: 6_671_910 })).toBe('091');
  expect(municipalityAt(finland, { easting: 100_000, northing: 7_500_000 })).toBeNull();
});

it('Helsinki comes first in the order by people, and Swedish names are there', async () => {
  const { municipalities } = await loadFinland();
  const [first, second] = municipalities.values();
  expect([first?.fi, second?.fi]).toEqual(['Helsinki', 'Espoo']);
  expect(municipalities.get('049')).toMatchObject({ fi: 'Espoo', sv: 'Esbo' });
});
