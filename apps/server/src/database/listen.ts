import pg from 'pg';
import { CATALOGUE_CHANGED } from './store/catalogue.ts';

/** How long to wait before listening anew after a broken connection, milliseconds. */
const PAUSE = 5_000;

/**
 * Hears from other instances, and from commands, that the catalogue has changed.
 *
 * PostgreSQL forgets notices for a listener that was away, so `onChange` is also called after each
 * reconnection.
 *
 * @returns what stops listening.
 */
export async function listenForCatalogue(
  connectionString: string,
  onChange: () => void,
  onTrouble: (error: Error) => void,
): Promise<() => Promise<void>> {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;

  async function start(): Promise<void> {
    const fresh = new pg.Client({ connectionString, keepAlive: true });
    fresh.on('notification', onChange);
    fresh.on('error', (error) => {
      onTrouble(error);
      retry();
    });
    await fresh.connect();
    await fresh.query(`listen ${CATALOGUE_CHANGED}`);
    client = fresh;
  }

  function retry(): void {
    client = null;
    if (stopped || timer) return;
    timer = setTimeout(() => {
      timer = null;
      start().then(onChange, (error: Error) => {
        onTrouble(error);
        retry();
      });
    }, PAUSE);
  }

  await start();
  return async () => {
    stopped = true;
    if (timer) clearTimeout(timer);
    await client?.end();
  };
}
