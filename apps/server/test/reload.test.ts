import { CODE_LISTS } from '@auroraai/open-data';
import { type CatalogueSink, createFileSource, loadCatalogue } from '@auroraai/open-data/ptv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabaseSink } from '../src/database/catalogue-sink.ts';
import { postgresStore } from '../src/database/store/postgres-store.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
}, 180_000);
afterAll(() => database?.close());

const id = (n: number) => `aaaaaaaa-0000-4000-8000-${String(n).padStart(12, '0')}`;

const record = (n: number) => ({
  id: id(n),
  serviceNames: [{ type: 'Name', language: 'fi', value: `Palvelu ${n}` }],
});

function load(sink: CatalogueSink, ...numbers: number[]) {
  const files = new Map(numbers.map((n) => [`${n}.json`, JSON.stringify([record(n)])]));
  const source = createFileSource(
    { name: 'saved', names: [...files.keys()], read: async (name) => files.get(name) ?? '' },
    { codeLists: CODE_LISTS, origin: 'ptv' },
  );
  return loadCatalogue({ source, sink, scope: {}, since: null, now: () => 0 });
}

/** The database's sink, which fails in its call number `dieAt`. */
function mortal(dieAt: number): CatalogueSink {
  let calls = 0;
  return new Proxy(createDatabaseSink(database.db), {
    get:
      (sink, name: keyof CatalogueSink) =>
      async (...values: unknown[]) => {
        calls += 1;
        if (calls === dieAt) throw new Error('killed');
        return (sink[name] as (...all: unknown[]) => Promise<unknown>)(...values);
      },
  });
}

describe('a reload into PostgreSQL', () => {
  it('archives what is gone, wherever it was interrupted and continued', async () => {
    let interrupted = 0;
    for (let dieAt = 1; ; dieAt += 1) {
      await database.clear();
      await load(createDatabaseSink(database.db), 1, 2, 3, 4);
      const killed = await load(mortal(dieAt), 1, 3).then(
        () => false,
        () => true,
      );
      if (!killed) break;
      interrupted += 1;
      await load(createDatabaseSink(database.db), 1, 3);
      const { services } = await postgresStore(database.db).catalogue.read();
      const archived = services.flatMap((service) => (service.archived ? [service.id] : []));
      expect(archived).toEqual([id(2), id(4)]);
    }
    expect(interrupted).toBeGreaterThan(10);
  });
});
