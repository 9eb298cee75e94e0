import { StudioError } from './studio-error.ts';

/** Where the studio's server is reached. */
export interface StudioOptions {
  /** The address of the server, without a slash at the end. */
  baseUrl: string;
  /** @default the global `fetch` */
  fetch?: typeof fetch;
}

/** What is sent besides method and path. */
export interface StudioSending {
  body?: unknown;
  /** Whether it is to arrive even if the page closes meanwhile, where it is small enough for that. */
  keepalive?: boolean;
  signal?: AbortSignal;
}

/** Sends one request to the studio's server; rejects with a {@link StudioError}. */
export type StudioSend = (
  method: string,
  path: string,
  sending?: StudioSending,
) => Promise<Response>;

/** Browsers refuse more than 64 kB in what outlives a page. */
const MOST_KEPT_ALIVE = 60_000;

/** How long an answer is waited for, milliseconds. */
const PATIENCE = 30_000;

/** Makes the one way to the server; the session's token goes with everything that changes something. */
export function createStudioSend(options: StudioOptions, csrf: () => string | null): StudioSend {
  const request = options.fetch ?? ((input, init) => fetch(input, init));
  return async (method, path, { body, keepalive = false, signal } = {}) => {
    const headers = new Headers({ accept: 'application/json' });
    if (body !== undefined) headers.set('content-type', 'application/json');
    const token = csrf();
    if (method !== 'GET' && token !== null) headers.set('x-aurora-csrf', token);
    const text = body === undefined ? undefined : JSON.stringify(body);
    const response = await request(`${options.baseUrl}/aurora/studio/${path}`, {
      method,
      headers,
      keepalive: keepalive && new Blob([text ?? '']).size <= MOST_KEPT_ALIVE,
      credentials: 'same-origin',
      signal: signal ?? AbortSignal.timeout(PATIENCE),
      ...(text !== undefined && { body: text }),
    }).catch(() => {
      throw new StudioError(0);
    });
    if (!response.ok) {
      // What is no JSON says nothing more than its status.
      throw new StudioError(response.status, await response.json().catch(() => null));
    }
    return response;
  };
}
