import type { Catalogue } from '@auroraai/recommender';
import { describe, expect, it } from 'vitest';
import { createMemorySink } from '../src/ptv/index.ts';
import { load, type Run } from './load.ts';
import { recordsV11, recordsV12, uuid } from './ptv-records.ts';

async function loaded(run: Run = {}, start?: Catalogue) {
  const sink = createMemorySink(start);
  const { report, stub, clock } = load(sink, run);
  return { report: await report, catalogue: sink.catalogue(), stub, clock };
}

const ids = (records: { id: string }[]) => records.map(({ id }) => id);
const services = (...numbers: number[]) => numbers.map((n) => uuid('a', n));
const channels = (...numbers: number[]) => numbers.map((n) => uuid('b', n));

describe.each(['v11', 'v12'] as const)('loading from interface %s', (api) => {
  it('brings the whole catalogue, page by page', async () => {
    const { report, catalogue } = await loaded({ api });
    expect(report.loaded).toEqual({ service: 7, channel: 9, organization: 2 });
    expect(report.leftOut).toEqual([]);
    expect(ids(catalogue.services)).toEqual(services(1, 2, 3, 4, 5, 6, 7));
    expect(catalogue.services[0]?.names).toEqual({ fi: 'Palvelu 1' });
    expect(catalogue.services[0]?.channelIds).toEqual(channels(1, 2));
    expect(catalogue.services[0]?.responsibleOrganizationId).toBe(uuid('c', 2));
  });

  it('brings what a municipality has, nationwide services too, and what they refer to', async () => {
    const { catalogue } = await loaded({ api, scope: { municipality: '564' } });
    expect(ids(catalogue.services)).toEqual(services(2, 3, 5, 6));
    expect(ids(catalogue.channels)).toEqual(channels(2, 3, 4, 5, 6, 7));
    expect(catalogue.organizations).toHaveLength(2);
  });

  it('brings what an organisation answers for', async () => {
    const { catalogue } = await loaded({ api, scope: { organization: uuid('c', 1) } });
    expect(ids(catalogue.services)).toEqual(services(2, 4, 6));
    expect(ids(catalogue.channels)).toEqual(channels(2, 3, 4, 5, 6, 7));
  });

  it('brings one service class with its subclasses, within a municipality if asked', async () => {
    const { catalogue } = await loaded({ api, scope: { serviceClass: 'P5' } });
    expect(ids(catalogue.services)).toEqual(services(2, 4, 6));
    const scope = { serviceClass: 'P5', municipality: '491' };
    expect(ids((await loaded({ api, scope })).catalogue.services)).toEqual(services(4, 6));
  });

  it('brings only what changed since a moment', async () => {
    const { catalogue } = await loaded({ api, since: '2026-01-06T00:00:00.000Z' });
    expect(ids(catalogue.services)).toEqual(services(6, 7));
    expect(ids(catalogue.channels)).toEqual(channels(6, 7, 8, 9));
  });

  it('says the second time that nothing changed', async () => {
    const first = await loaded({ api });
    const { report } = await loaded({ api }, first.catalogue);
    expect(report.added).toEqual({ service: 0, channel: 0, organization: 0 });
    expect(report.unchanged).toEqual({ service: 7, channel: 9, organization: 2 });
  });

  it('never has more than two requests under way', async () => {
    const { stub } = await loaded({ api });
    expect(stub.mostAtOnce()).toBeLessThanOrEqual(2);
  });

  it('tells how far it is after every page', async () => {
    const seen: string[] = [];
    await loaded({
      api,
      onProgress: ({ step, page, pages }) => seen.push(`${step} ${page}/${pages}`),
    });
    expect(seen.slice(0, 4)).toEqual([
      'services 1/4',
      'services 2/4',
      'services 3/4',
      'services 4/4',
    ]);
    expect(seen.at(-1)).toBe('organizations 1/1');
  });
});

describe('what is gone', () => {
  it('is archived when an update of v11 names it as archived or withdrawn', async () => {
    const before = await loaded();
    const v11 = recordsV11();
    const [first, second] = v11.services;
    if (!first || !second) throw new Error('There are no services.');
    Object.assign(first, { publishingStatus: 'Archived', modified: '2026-02-01T00:00:00' });
    Object.assign(second, { publishingStatus: 'Withdrawn', modified: '2026-02-01T00:00:00' });
    const run: Run = { records: { v11 }, since: '2026-01-31T00:00:00.000Z' };
    const { report, catalogue } = await loaded(run, before.catalogue);
    expect(report.archived.service).toBe(2);
    expect(catalogue.services.filter((service) => service.archived).map(({ id }) => id)).toEqual(
      services(1, 2),
    );
  });

  it('is archived when an update of v12 lists it', async () => {
    const before = await loaded({ api: 'v12' });
    const archived = { service: services(3), 'service-channel': channels(9) };
    const run: Run = {
      api: 'v12',
      records: { v12: { ...recordsV12(), archived } },
      since: '2026-02-01T00:00:00.000Z',
    };
    const { report, catalogue } = await loaded(run, before.catalogue);
    expect(report.archived).toEqual({ service: 1, channel: 1, organization: 0 });
    expect(catalogue.services[2]?.archived).toBe(true);
    expect(catalogue.channels[8]?.archived).toBe(true);
  });
});

describe('what version 12 keeps apart', () => {
  it('comes together: collections and general descriptions', async () => {
    const { catalogue } = await loaded({ api: 'v12' });
    expect(catalogue.services[0]?.descriptions.fi).toBe('Yleinen kuvaus.');
    expect(catalogue.services[1]?.collections).toEqual([
      { id: uuid('e', 1), names: { fi: 'Kokoelma' } },
    ]);
  });

  it('renews a service when only its channels changed', async () => {
    const before = await loaded({ api: 'v12' });
    const v12 = recordsV12();
    v12.connections.push({
      serviceContentId: uuid('a', 1),
      channelContentId: uuid('b', 9),
      publishedAt: '2026-02-10T00:00:00.000Z',
    });
    const run: Run = { api: 'v12', records: { v12 }, since: '2026-02-01T00:00:00.000Z' };
    const { report, catalogue } = await loaded(run, before.catalogue);
    expect(report.updated.service).toBe(1);
    expect(catalogue.services[0]?.channelIds).toEqual(channels(1, 2, 9));
  });

  it('is asked with the key', async () => {
    const { stub } = await loaded({ api: 'v12' });
    expect(stub.requests.every(({ headers }) => headers['x-api-key'] === 'key')).toBe(true);
  });
});

describe('the report', () => {
  it('names what could not be used, and why', async () => {
    const v11 = recordsV11();
    Object.assign(v11.services[0] ?? {}, { serviceNames: [] });
    Object.assign(v11.services[1] ?? {}, { serviceClasses: [{ code: 'P99' }] });
    const { report, catalogue } = await loaded({ records: { v11 } });
    expect(report.leftOut).toEqual([
      { kind: 'service', id: uuid('a', 1), reason: 'serviceNames: the service has no name' },
      { kind: 'service', id: uuid('a', 2), reason: 'serviceClasses: the code P99 is unknown' },
    ]);
    expect(ids(catalogue.services)).toEqual(services(2, 3, 4, 5, 6, 7));
  });

  it('names channels that services refer to but nobody has', async () => {
    const v11 = recordsV11();
    v11.channels = v11.channels.filter(({ id }) => id !== uuid('b', 3));
    const { report } = await loaded({ records: { v11 }, scope: { municipality: '564' } });
    expect(report.leftOut).toEqual([
      { kind: 'channel', id: uuid('b', 3), reason: 'the interface did not give it' },
    ]);
  });

  it('does not blame services that were not asked for', async () => {
    const v11 = recordsV11();
    Object.assign(v11.services[0] ?? {}, { targetGroups: [{ code: 'KR9' }] });
    const { report } = await loaded({ records: { v11 }, scope: { serviceClass: 'P5' } });
    expect(report.leftOut).toEqual([]);
  });
});
