import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { SentenceError } from '../sentence-error.ts';
import { PreparingClient } from './preparing-client.ts';
import type { Schema } from './schema.ts';

/** An open connection pool, ready for queries. */
export interface Connection {
  db: Kysely<Schema>;
  pool: pg.Pool;
}

/**
 * Connects to a PostgreSQL and makes sure that it answers.
 *
 * @param onLost called when an idle connection breaks; the pool mends itself.
 * @throws SentenceError when the address is not a PostgreSQL's or nobody answers there. The
 *   password is never part of the sentence.
 */
export async function connect(url: string, onLost: (error: Error) => void): Promise<Connection> {
  const shown = withoutPassword(url);
  const pool = new pg.Pool({
    Client: PreparingClient,
    connectionString: url,
    ...{ max: 10, connectionTimeoutMillis: 10_000 },
  });
  pool.on('error', onLost);
  // A connection that breaks while it is in use fails what was asked of it, which is told there; without
  // somebody who hears of it here, too, it would end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    const { message, code } = error as Error & { code?: string };
    throw new SentenceError(`The database at ${shown} does not answer: ${message || code}.`);
  }
  return { db: new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) }), pool };
}

function withoutPassword(url: string): string {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new SentenceError(
      'DATABASE_URL is not the address of a PostgreSQL. It looks like postgres://user:password@host:5432/name.',
    );
  }
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
