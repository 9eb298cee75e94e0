import type { CodeListsResponse, ServiceDetails } from '@auroraai/api-client';
import { TOWN, TOWN_CATALOGUE, TOWN_OUTLINE } from '@auroraai/open-data/town';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Bench, createBench } from './harness.ts';
import { problemOf, V2 } from './v2.ts';

let bench: Bench;

beforeEach(async () => {
  bench = await createBench({
    catalogue: TOWN_CATALOGUE,
    town: { ...TOWN, outline: TOWN_OUTLINE },
  });
});

async function details(id: string, language: string): Promise<ServiceDetails> {
  const response = await bench.send('GET', `${V2}/services/${id}?language=${language}`);
  expect(response.status).toBe(200);
  return response.json() as Promise<ServiceDetails>;
}

describe('GET /aurora/v2/services/{id}', () => {
  it.each(['fi', 'sv', 'en'])('shows every service of the town in %s', async (language) => {
    for (const service of TOWN_CATALOGUE.services) {
      const view = await details(service.id, language);
      expect(view.name.language).toBe(language);
      expect(view.imaginary).toBe(true);
      expect(view.official_page).toBeNull();
      expect(view.credit).not.toBe('');
      expect(view.channels).toHaveLength(service.channelIds.length);
    }
  });

  it('gives telephone numbers that a browser can call, and places on a map', async () => {
    const views = await Promise.all(
      TOWN_CATALOGUE.services.map((service) => details(service.id, 'fi')),
    );
    const channels = views.flatMap((view) => view.channels);
    const phones = channels.flatMap((channel) => channel.phones);
    expect(phones.length).toBeGreaterThan(5);
    for (const { href, kind } of phones) {
      expect(href).toMatch(kind === 'Sms' ? /^sms:\+?\d+$/ : /^tel:\+?\d+$/);
    }
    const places = channels.flatMap(({ position }) => position ?? []);
    expect(places.length).toBeGreaterThan(5);
    for (const { latitude, longitude } of places) {
      expect(latitude).toBeGreaterThan(64);
      expect(latitude).toBeLessThan(65.2);
      expect(longitude).toBeGreaterThan(22);
      expect(longitude).toBeLessThan(24);
    }
  });

  it('does not know other ids, nor ids that are none', async () => {
    for (const id of ['867fa742-3806-4fa5-b2c0-5749ea325167', 'x', '%FF', '__proto__']) {
      const response = await bench.send('GET', `${V2}/services/${id}`);
      expect(response.status).toBe(404);
      await problemOf(response);
    }
  });

  it.each(['?language=de', '?language=', '?lang=fi'])('refuses %s', async (query) => {
    const id = TOWN_CATALOGUE.services[0]!.id;
    const response = await bench.send('GET', `${V2}/services/${id}${query}`);
    expect(response.status).toBe(400);
    await problemOf(response);
  });

  it('is sent once to a browser that keeps it', async () => {
    const path = `${V2}/services/${TOWN_CATALOGUE.services[0]!.id}`;
    const first = await bench.send('GET', path);
    const tag = first.headers.get('ETag') ?? '';
    expect(first.headers.get('Cache-Control')).toBe('public, max-age=300');
    const second = await bench.send('GET', path, { headers: { 'If-None-Match': tag } });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
  });

  it('shows the new catalogue once it has been replaced', async () => {
    const { id } = TOWN_CATALOGUE.services[0]!;
    const empty = { services: [], channels: [], organizations: [] };
    bench.service.replaceCatalogue({ catalogue: empty, recommender: bench.recommenderOf(empty) });
    expect((await bench.send('GET', `${V2}/services/${id}`)).status).toBe(404);
  });
});

describe('GET /aurora/v2/code-lists', () => {
  async function lists(query = ''): Promise<CodeListsResponse> {
    const response = await bench.send('GET', `${V2}/code-lists${query}`);
    expect(response.status).toBe(200);
    return response.json() as Promise<CodeListsResponse>;
  }

  it('has every list in the asked language, ordered by code', async () => {
    const view = await lists('?language=sv');
    expect(view.municipalities).toHaveLength(310);
    expect(view.regions).toHaveLength(19);
    expect(view.wellbeing_counties).toHaveLength(23);
    expect(view.hospital_districts).toHaveLength(21);
    expect(view.service_classes).toHaveLength(228);
    expect(view.life_areas).toHaveLength(10);
    expect(view.municipalities.find(({ code }) => code === '091')?.name).toBe('Helsingfors');
    const codes = view.service_classes.map(({ code }) => code);
    expect(codes.indexOf('P10')).toBeGreaterThan(codes.indexOf('P9'));
    expect(codes.indexOf('P6.10')).toBeGreaterThan(codes.indexOf('P6.2'));
  });

  it('marks the imaginary town where the installation has it, and says where it is', async () => {
    const view = await lists();
    expect(view.town).toMatchObject({ code: '998', name: 'Revonsaari', seat: TOWN.seat });
    expect(view.town?.outline?.slice(0, 2)).toEqual([
      TOWN_OUTLINE[0]?.easting,
      TOWN_OUTLINE[0]?.northing,
    ]);
    expect(view.town?.outline?.slice(-2)).toEqual(view.town?.outline?.slice(0, 2));
    const imaginary = view.municipalities.filter((municipality) => municipality.imaginary);
    expect(imaginary).toEqual([
      { code: '998', name: 'Revonsaari', region: null, county: null, imaginary: true },
    ]);
    bench = await createBench();
    const without = await lists();
    expect(without.municipalities).toHaveLength(309);
    expect(without).not.toHaveProperty('town');
  });

  it('is sent once to a browser that keeps it', async () => {
    const first = await bench.send('GET', `${V2}/code-lists`);
    expect(first.headers.get('Cache-Control')).toBe('public, max-age=3600');
    const tag = first.headers.get('ETag') ?? '';
    const headers = { 'If-None-Match': tag };
    expect((await bench.send('GET', `${V2}/code-lists`, { headers })).status).toBe(304);
    const other = await bench.send('GET', `${V2}/code-lists?language=en`, { headers });
    expect(other.status).toBe(200);
  });
});
