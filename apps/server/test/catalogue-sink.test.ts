import { SERVICES } from '@auroraai/open-data/services';
import type { Channel, Service } from '@auroraai/recommender';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDatabaseSink } from '../src/database/catalogue-sink.ts';
import { postgresStore } from '../src/database/store/postgres-store.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
}, 180_000);
afterAll(() => database?.close());
beforeEach(() => database.clear());

const [one, two, three] = SERVICES as [Service, Service, Service];

describe('loading the catalogue into PostgreSQL', () => {
  it('tells how many records were new, changed or the same', async () => {
    const sink = createDatabaseSink(database.db);
    expect(await sink.upsertServices([one, two])).toEqual({ added: 2, updated: 0, unchanged: 0 });
    const changed = { ...two, names: { fi: 'Uusi nimi' } };
    expect(await sink.upsertServices([one, changed, three])).toEqual({
      added: 1,
      updated: 1,
      unchanged: 1,
    });
    const { services } = await postgresStore(database.db).catalogue.read();
    expect(services).toContainEqual(changed);
    expect(services).toHaveLength(3);
  });

  it('marks what has been taken away as archived, once', async () => {
    const sink = createDatabaseSink(database.db);
    await sink.upsertServices([one, two]);
    expect(await sink.archive('service', [one.id, 'unknown'])).toBe(1);
    expect(await sink.archive('service', [one.id])).toBe(0);
    const { services } = await postgresStore(database.db).catalogue.read();
    expect(services.find(({ id }) => id === one.id)?.archived).toBe(true);
    expect(services.find(({ id }) => id === two.id)?.archived).toBe(false);
  });

  it('knows what a load has not met: no archived records, nothing imaginary', async () => {
    const sink = createDatabaseSink(database.db);
    const imaginary: Service = { ...three, origin: 'imaginary', channelIds: ['town'] };
    await sink.upsertServices([one, two, imaginary]);
    const channel = (id: string) => ({ id, archived: false }) as Channel;
    await sink.upsertChannels([channel('town'), channel('a'), channel('b')]);
    await sink.markSeen('this load', 'service', [one.id, 'unknown']);
    await sink.markSeen('this load', 'service', [one.id]);
    await sink.markSeen('another load', 'service', [two.id]);
    await sink.markSeen('this load', 'channel', ['b']);
    expect(await sink.unseen('this load', 'service')).toEqual({ ids: [two.id], seen: 1 });
    expect(await sink.unseen('this load', 'channel')).toEqual({ ids: ['a'], seen: 1 });
    expect(await sink.unseen('a third load', 'channel')).toEqual({ ids: ['a', 'b'], seen: 0 });
    await sink.archive('service', [two.id]);
    expect(await sink.unseen('this load', 'service')).toEqual({ ids: [], seen: 1 });
  });

  it('remembers what a load has met until it is finished', async () => {
    const sink = createDatabaseSink(database.db);
    await sink.upsertServices([one]);
    await sink.markSeen('this load', 'service', [one.id]);
    expect(await createDatabaseSink(database.db).unseen('this load', 'service')).toEqual({
      ids: [],
      seen: 1,
    });
    await sink.saveCheckpoint(null);
    expect(await sink.unseen('this load', 'service')).toEqual({ ids: [one.id], seen: 0 });
  });

  it('keeps its place while it loads and is taken into use when it is finished', async () => {
    const sink = createDatabaseSink(database.db);
    const { catalogue } = postgresStore(database.db);
    const checkpoint = {
      key: 'k',
      startedAt: '2026-01-01T00:00:00.000Z',
      step: 1,
      page: 7,
      wanted: { channels: [], organizations: [] },
      counts: {} as never,
      leftOut: [],
    };
    await sink.upsertServices([one]);
    await sink.saveCheckpoint(checkpoint);
    expect(await createDatabaseSink(database.db).loadCheckpoint()).toEqual(checkpoint);
    expect(await catalogue.version()).toBe(0);
    await sink.saveCheckpoint(null);
    expect(await sink.loadCheckpoint()).toBeNull();
    expect(await catalogue.version()).toBe(1);
  });

  it('takes the last of two records with one id in a batch', async () => {
    const sink = createDatabaseSink(database.db);
    const later = { ...one, names: { fi: 'Jälkimmäinen' } };
    await sink.upsertServices([one, later]);
    const { services } = await postgresStore(database.db).catalogue.read();
    expect(services).toEqual([later]);
  });
});
