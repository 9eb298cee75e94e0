/** Sends a request; `globalThis.fetch`, or a function that hands it to a service in the same process. */
export type Fetch = (input: string, init: RequestInit) => Response | Promise<Response>;

/** Waits some milliseconds; rejects with the signal's reason as soon as it is aborted. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** Where to send requests, and the outside world as parameters. */
export interface ConnectionOptions {
  /** Address before `/aurora/v2`, without a slash at its end; empty for the page's own origin. */
  baseUrl: string;
  /** Sends the requests. @default globalThis.fetch */
  fetch?: Fetch;
  /** The longest time a whole call may take, with its repeats, milliseconds. @default 10000 */
  timeoutMs?: number;
  /** How often a call is repeated at most, where repeating is safe. @default 2 */
  retries?: number;
  /** The time, milliseconds since 1970. @default Date.now */
  now?: () => number;
  /** A number in [0, 1), for jitter. @default Math.random */
  random?: () => number;
  /** Waits. @default setTimeout */
  sleep?: Sleep;
}

/** Connection options with nothing left open. */
export type Connection = Required<ConnectionOptions>;

/** Fills in what an application leaves to the platform. */
export function connectionOf(options: ConnectionOptions): Connection {
  return {
    baseUrl: options.baseUrl.replace(/\/+$/, ''),
    // Looked up at every call: a test or a mock may replace it later.
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    timeoutMs: options.timeoutMs ?? 10_000,
    retries: options.retries ?? 2,
    now: options.now ?? Date.now,
    random: options.random ?? Math.random,
    sleep: options.sleep ?? sleep,
  };
}

/** The longest time that `setTimeout` can count; a longer one would end at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

const sleep: Sleep = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(
      () => {
        signal.removeEventListener('abort', stop);
        resolve();
      },
      Math.min(milliseconds, MAX_TIMER_MS),
    );
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
