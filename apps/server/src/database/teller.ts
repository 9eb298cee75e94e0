import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';

/** What comes up within so many milliseconds is told together: a statement each would cost more. */
const TELL_AFTER = 15;
/** How many payloads one notice holds; PostgreSQL takes 8,000 bytes. */
const MOST_TOLD = 100;

/**
 * Tells other instances on a channel, a little later and in as few notices as possible: payloads of at
 * most 79 bytes stand in one notice with spaces between them.
 *
 * @param onTrouble called when they could not be told.
 */
export function createTeller(
  db: Kysely<Schema>,
  channel: string,
  onTrouble: (error: Error) => void,
): (payload: string) => void {
  const waiting = new Set<string>();

  function tellAll(): void {
    const all = [...waiting];
    waiting.clear();
    const payloads: string[] = [];
    while (all.length > 0) payloads.push(all.splice(0, MOST_TOLD).join(' '));
    sql`select pg_notify(${channel}, payload) from unnest(${payloads}::text[]) as payload`
      .execute(db)
      .catch(onTrouble);
  }

  return (payload) => {
    waiting.add(payload);
    if (waiting.size === 1) setTimeout(tellAll, TELL_AFTER);
  };
}
