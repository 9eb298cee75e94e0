import pg from 'pg';

/** How long to wait before listening anew after a broken connection, milliseconds. */
const PAUSE = 5_000;

/** What to do on the notices of each channel; channel names are lower case without special signs. */
export type NoticeHandlers = Readonly<Record<string, (payload: string) => void>>;

/**
 * Hears from other instances, and from commands, what has changed.
 *
 * PostgreSQL forgets notices for a listener that was away, so every handler is also called, with an
 * empty payload, after each reconnection.
 *
 * @returns what stops listening.
 */
export async function listenForNotices(
  connectionString: string,
  handlers: NoticeHandlers,
  onTrouble: (error: Error) => void,
): Promise<() => Promise<void>> {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;

  async function start(): Promise<void> {
    const fresh = new pg.Client({ connectionString, keepAlive: true });
    fresh.on('notification', ({ channel, payload = '' }) => handlers[channel]?.(payload));
    fresh.on('error', (error) => {
      onTrouble(error);
      retry();
    });
    await fresh.connect();
    for (const channel of Object.keys(handlers)) await fresh.query(`listen ${channel}`);
    client = fresh;
  }

  function catchUp(): void {
    for (const handle of Object.values(handlers)) handle('');
  }

  function retry(): void {
    client = null;
    if (stopped || timer) return;
    timer = setTimeout(() => {
      timer = null;
      start().then(catchUp, (error: Error) => {
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
