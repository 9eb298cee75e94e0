/** What a request may take and carry. */
export interface FetchRequest {
  headers: Record<string, string>;
  /** After this many milliseconds the implementation must give up and reject. */
  timeoutMs: number;
}

/** The part of a response that the loader reads. */
export interface FetchResponse {
  status: number;
  headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** The network as a parameter: resolves with any answer, rejects when there is none in time. */
export type Fetch = (url: string, request: FetchRequest) => Promise<FetchResponse>;

/** Why a request to the interface came to nothing, after all repetitions. */
export class PtvError extends Error {
  override name = 'PtvError';
  readonly kind: 'status' | 'network' | 'broken-json';
  readonly url: string;
  readonly status: number | null;

  constructor(kind: PtvError['kind'], url: string, message: string, status: number | null = null) {
    super(message);
    this.kind = kind;
    this.url = url;
    this.status = status;
  }
}

/** The error for an answer that is JSON but no page of records: going on would lose records. */
export const notAPage = (url: string): PtvError =>
  new PtvError('broken-json', url, `The answer of ${url} is not a page of records.`);

/** The address of an interface, whether or not `/api` and the version are part of what was given. */
export const rootOf = (base: string, version: 'v11' | 'v12'): string =>
  `${base.replace(/\/+$/, '').replace(/\/api(\/v1[12])?$/, '')}/api/${version}/`;

/** The surroundings of a client, and how patient it is. */
export interface ClientOptions {
  fetch: Fetch;
  sleep: (ms: number) => Promise<void>;
  /** Milliseconds since 1970. */
  now: () => number;
  /** 0 ≤ x < 1. */
  random: () => number;
  headers?: Record<string, string>;
  /** @default 30000 */
  timeoutMs?: number;
  /** How often one request is sent at most. @default 6 */
  attempts?: number;
  /** Requests under way at once. @default 2 */
  concurrency?: number;
}

/** Reads JSON from addresses, politely: few at once, again after a pause where that can help. */
export interface JsonClient {
  /** The JSON at an address. Rejects with {@link PtvError}. */
  get(url: string): Promise<unknown>;
}

const LONGEST_PAUSE_MS = 30_000;
const LONGEST_RETRY_AFTER_MS = 300_000;

/** `Retry-After` in milliseconds: seconds or a date; null where the header says neither. */
function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), LONGEST_RETRY_AFTER_MS);
}

/** Lets `limit` tasks run at once; the others wait in their order. */
function limiter(limit: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

/** The innermost message: a failed fetch wraps what really happened. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message;
}

type Outcome = { value: unknown } | { error: PtvError; pauseMs: number | null; again: boolean };

async function attempt(url: string, options: ClientOptions): Promise<Outcome> {
  let response: FetchResponse;
  let body: string;
  try {
    const headers = { accept: 'application/json', ...options.headers };
    response = await options.fetch(url, { headers, timeoutMs: options.timeoutMs ?? 30_000 });
    body = await response.text();
  } catch (cause) {
    const reason = reasonOf(cause);
    const message = `No answer from ${url}: ${reason}.`;
    return { error: new PtvError('network', url, message), pauseMs: null, again: true };
  }
  const { status } = response;
  if (status < 200 || status > 299) {
    const error = new PtvError('status', url, `The answer of ${url} was ${status}.`, status);
    const pauseMs = retryAfter(response.headers.get('retry-after'), options.now());
    return { error, pauseMs, again: status === 429 || status >= 500 };
  }
  try {
    return { value: JSON.parse(body) };
  } catch {
    const error = new PtvError('broken-json', url, `The answer of ${url} is not valid JSON.`);
    return { error, pauseMs: null, again: true };
  }
}

/** Makes a client. Between repetitions it waits as long as it is told, else longer each time. */
export function createJsonClient(options: ClientOptions): JsonClient {
  const run = limiter(options.concurrency ?? 2);
  const attempts = options.attempts ?? 6;
  return {
    get: (url) =>
      run(async () => {
        for (let round = 1; ; round += 1) {
          const outcome = await attempt(url, options);
          if ('value' in outcome) return outcome.value;
          if (!outcome.again || round >= attempts) throw outcome.error;
          const ceiling = Math.min(LONGEST_PAUSE_MS, 500 * 2 ** round);
          await options.sleep(outcome.pauseMs ?? ceiling * (0.5 + options.random() / 2));
        }
      }),
  };
}
