import type { Channel, Organization, Service } from '@auroraai/recommender';
import { describe, expect, it } from 'vitest';
import type { CatalogueStore } from './catalogue-store.ts';

const service: Service = {
  id: '5a0e3c4b-6f0b-4a53-8f0c-2f4f6f1a9b01',
  names: { fi: 'Neuvola', sv: 'Rådgivning' },
  summaries: { fi: 'Lapsiperheille' },
  descriptions: {},
  userInstructions: {},
  requirements: {},
  keywords: [{ fi: 'perhe' }],
  chargeType: 'FreeOfCharge',
  chargeInfo: {},
  fundingType: 'PubliclyFunded',
  areaType: 'LimitedType',
  areas: [{ type: 'Municipality', code: null, names: {}, municipalityCodes: ['491'] }],
  serviceClasses: ['P5'],
  targetGroups: ['KR1'],
  languages: ['fi'],
  responsibleOrganizationId: null,
  producerOrganizationIds: [],
  channelIds: [],
  collections: [],
  lifeEvents: [],
  labels: { areas: ['family'], source: 'expert' },
  origin: 'ptv',
  archived: false,
  modified: '2026-01-02T03:04:05.000Z',
};

const channel: Channel = {
  id: '6a0e3c4b-6f0b-4a53-8f0c-2f4f6f1a9b01',
  type: 'Phone',
  names: { fi: 'Neuvolan puhelin' },
  summaries: {},
  descriptions: {},
  organizationId: null,
  phones: [],
  emails: [],
  webPages: [],
  formFiles: [],
  addresses: [],
  hours: [],
  accessibility: [],
  languages: [],
  requiresSignature: false,
  requiresAuthentication: false,
  archived: false,
  modified: null,
};

const organization: Organization = {
  id: '7a0e3c4b-6f0b-4a53-8f0c-2f4f6f1a9b01',
  names: { fi: 'Mikkeli' },
  type: 'Municipality',
  municipalityCode: '491',
  webPages: [],
};

/** Runs the checks of a catalogue store; `catalogue` is called within each test. */
export function describeCatalogueStore(name: string, catalogue: () => CatalogueStore): void {
  describe(`${name}: catalogue`, () => {
    it('is empty at first and has never changed', async () => {
      expect(await catalogue().read()).toEqual({ services: [], channels: [], organizations: [] });
      expect(await catalogue().version()).toBe(0);
    });

    it('gives back exactly what was loaded, sorted by id', async () => {
      const earlier = { ...service, id: '1a0e3c4b-6f0b-4a53-8f0c-2f4f6f1a9b01' };
      await catalogue().upsert({ services: [service, earlier], channels: [channel] });
      await catalogue().upsert({ organizations: [organization] });
      expect(await catalogue().read()).toEqual({
        services: [earlier, service],
        channels: [channel],
        organizations: [organization],
      });
    });

    it('replaces by id and removes by id', async () => {
      await catalogue().upsert({ services: [service], channels: [channel] });
      const renamed = { ...service, names: { fi: 'Perheneuvola' }, archived: true };
      await catalogue().upsert({ services: [renamed] });
      expect((await catalogue().read()).services).toEqual([renamed]);
      await catalogue().remove({ services: [service.id, 'unknown'], organizations: [] });
      expect(await catalogue().read()).toEqual({
        services: [],
        channels: [channel],
        organizations: [],
      });
    });

    it('counts its version up with every change', async () => {
      await catalogue().upsert({ services: [service] });
      const loaded = await catalogue().version();
      await catalogue().remove({ services: [service.id] });
      expect(loaded).toBeGreaterThan(0);
      expect(await catalogue().version()).toBeGreaterThan(loaded);
    });

    it('keeps a loader’s place by name until it is forgotten', async () => {
      expect(await catalogue().checkpoint('ptv')).toBeNull();
      await catalogue().setCheckpoint('ptv', { page: 7, since: '2026-01-01' });
      await catalogue().setCheckpoint('ptv', { page: 8, since: '2026-01-01' });
      expect(await catalogue().checkpoint('ptv')).toEqual({ page: 8, since: '2026-01-01' });
      expect(await catalogue().checkpoint('other')).toBeNull();
      await catalogue().setCheckpoint('ptv', null);
      expect(await catalogue().checkpoint('ptv')).toBeNull();
    });
  });
}
