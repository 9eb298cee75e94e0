import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openEmbedded } from '../src/database/embedded.ts';
import { freePort } from '../src/database/free-port.ts';
import { temporaryFolder } from './database.ts';

/** Making a database and starting it; nothing here waits for a clock. */
const START = 180_000;

let folder: string;
const other = createServer();
let taken: number;

beforeAll(async () => {
  folder = await temporaryFolder();
  other.listen(0, '127.0.0.1');
  await once(other, 'listening');
  taken = (other.address() as AddressInfo).port;
});

afterAll(async () => {
  other.close();
  await rm(folder, { recursive: true, force: true });
});

it(
  'a port that somebody takes before the database has it is left to them, and another one tried',
  async () => {
    const free = await freePort();
    const ports = [taken, free];
    const database = await openEmbedded(folder, { findPort: async () => ports.shift() ?? 0 });
    expect(new URL(database.url).port).toBe(String(free));
    await database.stop();
    const always = openEmbedded(folder, { findPort: async () => taken });
    await expect(always).rejects.toThrow(/does not start \(.*could not create any TCP\/IP sockets/);
  },
  START,
);
