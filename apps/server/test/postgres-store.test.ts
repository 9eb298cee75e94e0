import { describeStore } from '@auroraai/service/store-contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { connect } from '../src/database/connect.ts';
import { postgresStore } from '../src/database/store/postgres-store.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';

let database: TestDatabase | undefined;

beforeAll(async () => {
  database = await openTestDatabase();
}, 180_000);

afterAll(() => database?.close());

describeStore('the PostgreSQL store', async () => {
  await database?.clear();
  return postgresStore(database!.db);
});

it('With an organisation its topics leave the bank; a copy that was taken stays, with its maker', async () => {
  await database?.clear();
  const { db } = database!;
  const { studioAccounts, studioBank, studioBots } = postgresStore(db);
  const organisation = { id: 'naapuri', name: 'Naapuri' };
  await studioAccounts.putOrganisation(organisation);
  const about = { names: { fi: 'Raha' }, licence: 'CC-BY-4.0', credit: 'Åsa' };
  const id = '00000000-0000-4000-8000-000000000001';
  await studioBank.of('naapuri').publish(
    {
      ...{ id, isNew: true, organisationName: 'Naapuri', bot: 'b', chosen: [], parts: [] },
      ...{ publishedBy: 'Åsa', publishedAt: new Date('2026-03-04T12:00:00Z') },
      about: { ...about, about: {}, languages: ['fi'], parts: {}, quality: [], tests: null },
    },
    { topics: 1, versions: 1 },
  );
  const by = { changedAt: new Date('2026-03-04T12:00:00Z'), changedBy: 'Aino' };
  const town = studioBots.of('town');
  await town.create({ id: 'opas', names: {}, languages: [], parts: [], ...by });
  const taken = {
    ...{ topic: id, version: 1, parts: [], follows: true, left: null },
    about: { ...about, organisation },
  };
  await town.edit('opas', { changes: [], parts: [], bases: [], conflicts: [] }, () => ({
    ...{ by: 'Aino', at: by.changedAt, revisions: [], changes: [], conflicts: [], settled: [] },
    topics: [taken],
  }));
  await sql`delete from studio_organisation where id = 'naapuri'`.execute(db);
  expect(await studioBank.newest([id])).toEqual(new Map());
  expect(await town.takenTopics('opas')).toEqual([taken]);
});

it('the PostgreSQL store keeps a version whole or not at all when it is cut off in the middle', async () => {
  await database?.clear();
  const { db, url } = database!;
  // What is cut off is lost, and nobody hears of it.
  const other = await connect(url, () => {});
  const town = postgresStore(other.db).studioBots.of('town');
  const at = new Date('2026-03-04T12:00:00Z');
  const facts = { names: { fi: 'Opas' }, languages: ['fi'], changedAt: at, changedBy: 'Pia' };
  await town.create({ id: 'opas', ...facts, parts: [] });
  const version = {
    ...{ state: 'published' as const, sequence: 1, madeBy: 'Pia', madeAt: at, note: '' },
    publishAt: null,
    ...{ publishedBy: 'Pia', publishedAt: at, restores: null, parts: [], model: null },
  };
  await town.addVersion('opas', version);
  const before = await town.versions('opas');
  const waiting = sql<{ pid: number }>`
    select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
  await db.transaction().execute(async (trx) => {
    // Keeping the next version comes as far as the one that it replaces.
    await trx.selectFrom('studio_version').selectAll().forUpdate().execute();
    const keeping = town.addVersion('opas', version).catch((error: Error) => error);
    const { pid } = await vi.waitFor(async () => {
      const [found] = (await waiting.execute(db)).rows;
      expect(found).toBeDefined();
      return found!;
    });
    await sql`select pg_terminate_backend(${pid})`.execute(db);
    expect(await keeping).toBeInstanceOf(Error);
  });
  expect(await town.versions('opas')).toEqual(before);
  expect(await town.addVersion('opas', version)).toMatchObject({ number: 2 });
  await other.db.destroy();
});
