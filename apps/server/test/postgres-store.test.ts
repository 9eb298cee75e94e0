import { describeStore } from '@auroraai/service/store-contract';
import { afterAll, beforeAll } from 'vitest';
import { postgresStore } from '../src/database/store/postgres-store.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';

let database: TestDatabase | undefined;

beforeAll(async () => {
  database = await openTestDatabase();
}, 60_000);

afterAll(() => database?.close());

describeStore('the PostgreSQL store', async () => {
  await database?.clear();
  return postgresStore(database!.db);
});
