import type { Catalogue, Service } from '@auroraai/recommender';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_LISTS } from '../src/code-lists.ts';
import {
  createFileSource,
  createMemorySink,
  type LoadReport,
  loadCatalogue,
} from '../src/ptv/index.ts';
import { load, type Run } from './load.ts';
import { recordsV11, uuid } from './ptv-records.ts';
import type { Fault } from './ptv-stub.ts';
import { idsOf, type Numbers, recordsWithout } from './without.ts';

const NONE: Numbers = { services: [], channels: [] };
const services = (...numbers: number[]): Numbers => ({ services: numbers, channels: [] });

async function loaded(run: Run, start?: Catalogue) {
  const sink = createMemorySink(start);
  const { report, stub } = load(sink, run);
  return { report: await report, catalogue: sink.catalogue(), stub };
}

const archivedIn = ({ services, channels }: Catalogue): string[] =>
  [...services, ...channels].flatMap(({ id, archived }) => (archived ? [id] : []));

/** What a reload did to a catalogue that was loaded whole when nothing was gone. */
async function reloaded(api: 'v11' | 'v12', gone: Numbers, run: Run = {}) {
  const before = (await loaded({ api })).catalogue;
  return loaded({ api, records: recordsWithout(api, gone), ...run }, before);
}

describe.each(['v11', 'v12'] as const)('loading everything again from interface %s', (api) => {
  it('archives services and channels that are no longer there', async () => {
    const gone = { services: [2, 5], channels: [9] };
    const { report, catalogue } = await reloaded(api, gone);
    expect(archivedIn(catalogue)).toEqual(idsOf(gone));
    expect(report.archived).toEqual({ service: 2, channel: 1, organization: 0 });
    expect(report.notArchived).toEqual([]);
    expect(report.leftOut).toEqual([]);
  });

  it('archives exactly what is gone, whatever the listings pass over', async () => {
    const numbers = fc.record({
      services: fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 3 }),
      channels: fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9], { maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(numbers, numbers, async (gone, unlisted) => {
        const { report, catalogue } = await reloaded(api, gone, { unlisted: idsOf(unlisted) });
        expect(archivedIn(catalogue)).toEqual(idsOf(gone));
        expect(report.notArchived).toEqual([]);
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  it('archives nothing that the interface answers with something else', async () => {
    const elsewhere = (url: URL): Fault[] =>
      url.href.includes(uuid('a', 2))
        ? Array.from({ length: 99 }, () => ({ kind: 'other-json' as const }))
        : [];
    const { report, catalogue } = await reloaded(api, services(2), { faults: elsewhere });
    expect(archivedIn(catalogue)).toEqual([]);
    expect(report.leftOut).toHaveLength(1);
  });

  it('asks for nothing by id when everything was listed', async () => {
    const first = await loaded({ api });
    const second = await loaded({ api }, first.catalogue);
    expect(second.stub.requests).toHaveLength(first.stub.requests.length);
  });

  it('brings back what was archived when it is there again', async () => {
    const { catalogue } = await reloaded(api, services(4));
    const again = await loaded({ api }, catalogue);
    expect(archivedIn(again.catalogue)).toEqual([]);
    expect(again.report.updated.service).toBe(1);
  });

  it('leaves everything when the source lists none of a kind, and says so', async () => {
    const { report, catalogue } = await reloaded(api, services(1, 2, 3, 4, 5, 6, 7));
    expect(archivedIn(catalogue)).toEqual([]);
    expect(report.notArchived).toEqual([
      {
        kind: 'service',
        count: 7,
        reason: 'the source listed none that the catalogue has',
      },
    ]);
  });

  it.each<[string, Run]>([
    ['one municipality', { scope: { municipality: '564' } }],
    ['what has changed', { since: '2026-01-06T00:00:00.000Z' }],
  ])('archives nothing that it does not find when only %s is loaded', async (_, run) => {
    const { report, catalogue } = await reloaded(api, services(2, 6), run);
    expect(archivedIn(catalogue)).toEqual([]);
    expect(report.notArchived).toEqual([]);
  });

  it('tells that it asks again for what was not listed', async () => {
    const steps: string[] = [];
    const onProgress: Run['onProgress'] = ({ step, page, pages }) => {
      steps.push(`${step} ${page}/${pages}`);
    };
    await reloaded(api, services(2), { onProgress });
    expect(steps.at(-1)).toBe('services that were not listed 1/1');
  });
});

describe('a record that the source still has', () => {
  it('stays as it was when it can no longer be used', async () => {
    const v11 = recordsV11();
    Object.assign(v11.services[1] ?? {}, { serviceNames: [] });
    const { report, catalogue } = await reloaded('v11', NONE, { records: { v11 } });
    expect(report.leftOut).toHaveLength(1);
    expect(archivedIn(catalogue)).toEqual([]);
  });

  it('is archived when it is given by its id as withdrawn', async () => {
    const v11 = recordsV11();
    Object.assign(v11.services[1] ?? {}, { publishingStatus: 'Withdrawn' });
    const { report, catalogue } = await reloaded('v11', NONE, { records: { v11 } });
    expect(archivedIn(catalogue)).toEqual(idsOf(services(2)));
    expect(report.archived.service).toBe(1);
  });

  it('stays when its own answer is broken for good, and the report names it', async () => {
    const broken = (url: URL): Fault[] =>
      url.href.includes(uuid('a', 2))
        ? Array.from({ length: 99 }, () => ({ kind: 'status' as const, status: 500 }))
        : [];
    const unlisted = idsOf(services(2, 3));
    const { report, catalogue } = await reloaded('v11', services(5), { unlisted, faults: broken });
    expect(archivedIn(catalogue)).toEqual(idsOf(services(5)));
    expect(report.leftOut.map(({ id }) => id)).toEqual([uuid('a', 2)]);
  });

  it('stays when the interface goes down before it could be asked for, until it is back', async () => {
    const before = (await loaded({ api: 'v12' })).catalogue;
    const sink = createMemorySink(before);
    const run: Run = { api: 'v12', records: recordsWithout('v12', services(5)) };
    const down = (url: URL): Fault[] =>
      url.pathname.endsWith(uuid('a', 5))
        ? Array.from({ length: 99 }, () => ({ kind: 'status' as const, status: 503 }))
        : [];
    await expect(load(sink, { ...run, faults: down }).report).rejects.toThrow('was 503');
    expect(archivedIn(sink.catalogue())).toEqual([]);
    const { report } = load(sink, run);
    expect((await report).continued).toBe(true);
    expect(archivedIn(sink.catalogue())).toEqual(idsOf(services(5)));
  });
});

describe('an imaginary service', () => {
  it('stays with its channels, though the national source does not know them', async () => {
    const { catalogue } = await loaded({});
    const imaginary = catalogue.services.map(
      (service): Service =>
        service.id === uuid('a', 7) ? { ...service, origin: 'imaginary' } : service,
    );
    const start = { ...catalogue, services: imaginary };
    const records = recordsWithout('v11', { services: [6, 7], channels: [7, 8, 9] });
    const { catalogue: after } = await loaded({ records }, start);
    expect(archivedIn(after)).toEqual([uuid('a', 6), uuid('b', 9)]);
  });
});

describe('a reload after which most of the catalogue would be gone', () => {
  const many = (count: number): Run => {
    const v11 = recordsV11();
    const [model] = v11.services;
    if (!model) throw new Error('There are no services.');
    v11.services = Array.from({ length: count }, (_, index) => ({
      ...model,
      id: uuid('a', index + 1),
    }));
    return { records: { v11 } };
  };

  async function shrink(from: number, to: number): Promise<LoadReport> {
    const before = (await loaded(many(from))).catalogue;
    const { report, catalogue } = await loaded(many(to), before);
    expect(archivedIn(catalogue)).toHaveLength(report.archived.service);
    return report;
  }

  it.each([
    [200, 99, 'more than half of all 200 would go'],
    [150, 49, 'more than half of all 150 would go'],
  ])('from %i services to %i archives nothing and says why', async (from, to, reason) => {
    const report = await shrink(from, to);
    expect(report.archived.service).toBe(0);
    expect(report.notArchived).toEqual([{ kind: 'service', count: from - to, reason }]);
  });

  it.each([
    ['a half', 202, 101],
    ['a hundred', 130, 30],
  ])('archives %s', async (_, from, to) => {
    const report = await shrink(from, to);
    expect(report.archived.service).toBe(from - to);
    expect(report.notArchived).toEqual([]);
  });
});

describe('a folder of saved answers', () => {
  const folder = (texts: Record<string, string>) =>
    createFileSource(
      { name: 'saved', names: Object.keys(texts), read: async (name) => texts[name] ?? '' },
      { codeLists: CODE_LISTS, origin: 'ptv' },
    );
  const files = (texts: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, JSON.stringify(value)]));
  const { services: all, channels } = recordsV11();

  async function reload(texts: Record<string, string>) {
    const sink = createMemorySink();
    const from = (source: ReturnType<typeof folder>) =>
      loadCatalogue({ source, sink, scope: {}, since: null, now: () => 0 });
    await from(folder(files({ 'services.json': all, 'channels.json': channels })));
    const report = await from(folder(texts));
    return { report, archived: archivedIn(sink.catalogue()) };
  }

  it('archives what none of its files has', async () => {
    const texts = { 'a.json': all.slice(0, 3), 'b.json': all.slice(4), 'c.json': channels };
    const { archived } = await reload(files(texts));
    expect(archived).toEqual(idsOf(services(4)));
  });

  it('archives nothing while one of its files cannot be read', async () => {
    const texts = { ...files({ 'a.json': all.slice(1), 'c.json': channels }), 'b.json': '{"id":' };
    const { report, archived } = await reload(texts);
    expect(archived).toEqual([]);
    expect(report.notArchived).toEqual([
      {
        kind: 'service',
        count: 1,
        reason: 'not everything could be read (b.json: it is not valid JSON)',
      },
    ]);
  });
});
