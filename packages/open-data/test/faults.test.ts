import type { Catalogue } from '@auroraai/recommender';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_LISTS } from '../src/code-lists.ts';
import {
  type CatalogueSink,
  createFilesSink,
  createJsonClient,
  createMemorySink,
  createV11Source,
  createV12Source,
  type LoadReport,
  loadCatalogue,
  readCatalogueFiles,
  type TextFiles,
} from '../src/ptv/index.ts';
import { load, type Run } from './load.ts';
import { recordsV11, uuid } from './ptv-records.ts';
import { createClock, type Fault, isPtvError } from './ptv-stub.ts';
import { idsOf, recordsWithout } from './without.ts';

async function undisturbed(run: Run, start?: Catalogue): Promise<Catalogue> {
  const sink = createMemorySink(start);
  await load(sink, run).report;
  return sink.catalogue();
}

const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({ kind: fc.constant('slow' as const), ms: fc.constantFrom(10, 29_999, 90_000) }),
  fc.record({
    kind: fc.constant('status' as const),
    status: fc.constantFrom(429, 500, 502, 503),
    retryAfter: fc.constantFrom('0', '3', '120'),
  }),
  fc.constant({ kind: 'broken-json' as const }),
  fc.constant({ kind: 'reset' as const }),
);

/** Faults that say nothing against one record: the interface itself is in trouble. */
const outage = fault.filter(
  (one) => one.kind !== 'broken-json' && !(one.kind === 'status' && one.status === 500),
);

const numbers = fc.record({
  services: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
  channels: fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9]),
});

const request = fc.record({
  api: fc.constantFrom('v11' as const, 'v12' as const),
  scope: fc.constantFrom({}, { municipality: '564' }, { serviceClass: 'P5' }),
});

/** Starts the same load again until it is finished. */
async function untilDone(start: () => Promise<LoadReport>, times: number): Promise<LoadReport> {
  for (let round = 1; ; round += 1) {
    try {
      return await start();
    } catch (error) {
      if (round >= times) throw error;
    }
  }
}

describe('a troubled interface', () => {
  it('gives the same catalogue as an untroubled one, whatever goes wrong how often', async () => {
    await fc.assert(
      fc.asyncProperty(
        request,
        fc.array(fc.array(fault, { maxLength: 5 }), { minLength: 1, maxLength: 20 }),
        async (run, scripts) => {
          const sink = createMemorySink();
          const faults = (_: URL, distinct: number) => scripts[distinct % scripts.length] ?? [];
          const report = await load(sink, { ...run, faults }).report;
          expect(report.leftOut).toEqual([]);
          expect(sink.catalogue()).toEqual(await undisturbed(run));
        },
      ),
      { seed: 429, numRuns: 60 },
    );
  });

  it('that gives up now and then is finished by starting again', async () => {
    await fc.assert(
      fc.asyncProperty(
        request,
        fc.array(fc.array(outage, { maxLength: 5 }), { minLength: 1, maxLength: 20 }),
        async (run, scripts) => {
          const sink = createMemorySink();
          // The script of an address goes on where an earlier load left it.
          const left = new Map<string, Fault[]>();
          const faults = (url: URL, distinct: number) => {
            const script = left.get(url.href) ?? [...(scripts[distinct % scripts.length] ?? [])];
            left.set(url.href, script);
            return script.splice(0, 1);
          };
          await untilDone(() => load(sink, { ...run, faults, attempts: 1 }).report, 400);
          expect(sink.catalogue()).toEqual(await undisturbed(run));
        },
      ),
      { seed: 500, numRuns: 30 },
    );
  });

  it('never makes a reload archive more or less than what is gone', async () => {
    await fc.assert(
      fc.asyncProperty(
        reload,
        fc.array(fc.array(fault, { maxLength: 5 }), { minLength: 1, maxLength: 20 }),
        async (run, scripts) => {
          const start = await beforeReload(run);
          const sink = createMemorySink(start);
          const faults = (_: URL, distinct: number) => scripts[distinct % scripts.length] ?? [];
          const report = await load(sink, { ...run, faults }).report;
          expect(report.leftOut).toEqual([]);
          expect(sink.catalogue()).toEqual(await undisturbed(run, start));
        },
      ),
      { seed: 30, numRuns: 60 },
    );
  });

  it('is waited for as long as it asks', async () => {
    const clock = createClock();
    const faults = (): Fault[] => [{ kind: 'status', status: 429, retryAfter: '17' }];
    await load(createMemorySink(), { clock, faults }).report;
    expect(new Set(clock.slept)).toEqual(new Set([17_000]));
  });

  it('is given up in a slow request after the time-out, and asked again', async () => {
    const clock = createClock();
    const faults = (_: URL, distinct: number): Fault[] =>
      distinct === 0 ? [{ kind: 'slow', ms: 3_600_000 }] : [];
    const before = clock.now();
    const report = await load(createMemorySink(), { clock, faults }).report;
    expect(report.loaded.service).toBe(7);
    expect(clock.now() - before).toBeLessThan(60_000);
  });

  it('stops the load with the reason when it is down, and keeps what was loaded', async () => {
    const sink = createMemorySink();
    const down = (url: URL): Fault[] =>
      url.pathname.includes('ServiceChannel')
        ? Array.from({ length: 99 }, () => ({ kind: 'reset' as const }))
        : [];
    const { report } = load(sink, { faults: down });
    await expect(report).rejects.toSatisfy(isPtvError);
    expect(sink.catalogue().services).toHaveLength(7);
    expect((await load(sink).report).continued).toBe(true);
    expect(sink.catalogue()).toEqual(await undisturbed({}));
  });

  it.each(['v11', 'v12'] as const)(
    'of version %s that answers something else stops the load',
    async (api) => {
      const clock = createClock();
      const client = createJsonClient({
        fetch: async () => ({
          status: 200,
          headers: { get: () => null },
          text: async () => '{"message":"maintenance"}',
        }),
        ...clock,
        random: () => 0,
      });
      const create = api === 'v11' ? createV11Source : createV12Source;
      const source = create('https://ptv.example', client, {
        codeLists: CODE_LISTS,
        origin: 'ptv',
      });
      const sink = createMemorySink();
      const run = loadCatalogue({ source, sink, scope: {}, since: null, now: clock.now });
      await expect(run).rejects.toThrow(/is not a page of records\.$/);
    },
  );

  it('loses one record, not a hundred, to an answer that is broken for good', async () => {
    const poisoned = uuid('a', 2);
    const broken = (url: URL): Fault[] =>
      url.href.includes(poisoned)
        ? Array.from({ length: 99 }, () => ({ kind: 'broken-json' as const }))
        : [];
    const sink = createMemorySink();
    const report = await load(sink, { faults: broken }).report;
    expect(report.leftOut).toHaveLength(1);
    expect(report.leftOut[0]).toMatchObject({ kind: 'service', id: poisoned });
    expect(report.leftOut[0]?.reason).toMatch(/is not valid JSON\.$/);
    expect(sink.catalogue().services).toHaveLength(6);
  });
});

/** A reload after some records have gone, while listings pass over others. */
const reload = fc
  .record({
    api: fc.constantFrom('v11' as const, 'v12' as const),
    gone: numbers,
    unlisted: numbers.map(idsOf),
  })
  .map(({ api, gone, unlisted }) => ({ api, unlisted, records: recordsWithout(api, gone) }));

async function beforeReload({ api }: Pick<Run, 'api'>): Promise<Catalogue> {
  return undisturbed({ ...(api ? { api } : {}) });
}

/** Calls of a sink are counted; the one with this number does its work, or half of it, and dies. */
function mortal(sink: CatalogueSink, dieAt: number, before: boolean): CatalogueSink {
  let calls = 0;
  const doomed =
    <A extends unknown[], R>(method: (...values: A) => Promise<R>) =>
    async (...values: A): Promise<R> => {
      calls += 1;
      if (calls === dieAt && before) throw new Error('killed');
      const result = await method(...values);
      if (calls === dieAt) throw new Error('killed');
      return result;
    };
  return {
    upsertServices: doomed(sink.upsertServices),
    upsertChannels: doomed(sink.upsertChannels),
    upsertOrganizations: doomed(sink.upsertOrganizations),
    archive: doomed(sink.archive),
    markSeen: doomed(sink.markSeen),
    unseen: doomed(sink.unseen),
    saveCheckpoint: doomed(sink.saveCheckpoint),
    loadCheckpoint: sink.loadCheckpoint,
  };
}

/** Files in memory whose write number `dieAt` is cut in the middle. */
function tornFiles(stored: Map<string, string>, dieAt: number): TextFiles {
  let writes = 0;
  const dies = () => {
    writes += 1;
    return writes === dieAt;
  };
  return {
    read: async (name) => stored.get(name) ?? null,
    append: async (name, text) => {
      const torn = dies();
      const written = torn ? text.slice(0, Math.floor(text.length / 2)) : text;
      stored.set(name, (stored.get(name) ?? '') + written);
      if (torn) throw new Error('killed');
    },
    replace: async (name, text) => {
      if (dies()) throw new Error('killed');
      stored.set(name, text);
    },
  };
}

describe('a load that is killed', () => {
  it('continues to the same catalogue, wherever the kill was', async () => {
    await fc.assert(
      fc.asyncProperty(
        request,
        fc.integer({ min: 1, max: 60 }),
        fc.boolean(),
        async (run, dieAt, before) => {
          const sink = createMemorySink();
          let killed = true;
          try {
            await load(mortal(sink, dieAt, before), run).report;
            killed = false;
          } catch (error) {
            expect(error).toEqual(new Error('killed'));
          }
          if (killed) await load(sink, run).report;
          expect(sink.catalogue()).toEqual(await undisturbed(run));
          expect(await sink.loadCheckpoint()).toBeNull();
        },
      ),
      { seed: 9, numRuns: 80 },
    );
  });

  it('leaves files that can be read and continued, half a line or not', async () => {
    await fc.assert(
      fc.asyncProperty(request, fc.integer({ min: 1, max: 60 }), async (run, dieAt) => {
        const stored = new Map<string, string>();
        try {
          await load(await createFilesSink(tornFiles(stored, dieAt)), run).report;
        } catch (error) {
          expect(error).toEqual(new Error('killed'));
        }
        const files = tornFiles(stored, Number.POSITIVE_INFINITY);
        await load(await createFilesSink(files), run).report;
        expect(await readCatalogueFiles(files)).toEqual(await undisturbed(run));
      }),
      { seed: 15, numRuns: 60 },
    );
  });

  it('archives what an unbroken one does, wherever and however often the kill was', async () => {
    await fc.assert(
      fc.asyncProperty(
        reload,
        fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.boolean()), { maxLength: 3 }),
        async (run, kills) => {
          const start = await beforeReload(run);
          const sink = createMemorySink(start);
          for (const [dieAt, before] of kills) {
            const killed = load(mortal(sink, dieAt, before), run).report;
            // A kill that comes too late leaves a whole load, and the next one starts anew.
            await killed.catch((error) => expect(error).toEqual(new Error('killed')));
          }
          await load(sink, run).report;
          expect(sink.catalogue()).toEqual(await undisturbed(run, start));
        },
      ),
      { seed: 2, numRuns: 120 },
    );
  });

  it('archives the same in files, half a line or not', async () => {
    await fc.assert(
      fc.asyncProperty(reload, fc.integer({ min: 1, max: 70 }), async (run, dieAt) => {
        const start = await beforeReload(run);
        const stored = new Map<string, string>();
        await load(await createFilesSink(tornFiles(stored, 0)), { api: run.api }).report;
        try {
          await load(await createFilesSink(tornFiles(stored, dieAt)), run).report;
        } catch (error) {
          expect(error).toEqual(new Error('killed'));
        }
        const files = tornFiles(stored, 0);
        await load(await createFilesSink(files), run).report;
        expect(await readCatalogueFiles(files)).toEqual(await undisturbed(run, start));
        expect(stored.get('seen.jsonl')).toBe('');
      }),
      { seed: 21, numRuns: 80 },
    );
  });

  it('does not continue another load’s checkpoint', async () => {
    const sink = createMemorySink();
    await expect(load(mortal(sink, 4, false)).report).rejects.toThrow('killed');
    const report = await load(sink, { scope: { municipality: '491' } }).report;
    expect(report.continued).toBe(false);
    expect(report.loaded.channel).toBeGreaterThan(0);
  });

  it('does not read again what it had', async () => {
    const sink = createMemorySink();
    const records = { v11: recordsV11() };
    const whole = load(createMemorySink(), { records });
    await whole.report;
    await expect(load(mortal(sink, 12, false), { records }).report).rejects.toThrow('killed');
    const rest = load(sink, { records });
    await rest.report;
    expect(rest.stub.requests.length).toBeLessThan(whole.stub.requests.length - 4);
  });
});

describe('catalogue files', () => {
  it('hold one record a line, ordered by id, when a load is finished', async () => {
    const stored = new Map<string, string>();
    const files = tornFiles(stored, Number.POSITIVE_INFINITY);
    await load(await createFilesSink(files)).report;
    const lines = (stored.get('services.jsonl') ?? '').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(
      Array.from({ length: 7 }, (_, index) => uuid('a', index + 1)),
    );
  });

  it('say which line cannot be read', async () => {
    const stored = new Map([['channels.jsonl', '{"id":"x"}\nrubbish\n']]);
    const files = tornFiles(stored, Number.POSITIVE_INFINITY);
    await expect(createFilesSink(files)).rejects.toThrow(
      'channels.jsonl, line 2, is not valid JSON.',
    );
  });
});
