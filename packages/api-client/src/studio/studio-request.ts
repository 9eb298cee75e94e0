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
  /** Whether it is to arrive even if the page closes meanwhile; at most 64 kB. */
  keepalive?: boolean;
  signal?: AbortSignal;
}

/** Sends one request to the studio's server; rejects with a {@link StudioError}. */
export type StudioSend = (
  method: string,
  path: string,
  sending?: StudioSending,
) => Promise<Response>;

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
    const response = await request(`${options.baseUrl}/aurora/studio/${path}`, {
      method,
      headers,
      keepalive,
      credentials: 'same-origin',
      signal: signal ?? AbortSignal.timeout(PATIENCE),
      ...(body !== undefined && { body: JSON.stringify(body) }),
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
