import type { DirectLinePorts } from './ports.ts';

/** How a request of the connection ended. */
export type Reply<Body> =
  | { kind: 'ok'; body: Body }
  /** The token is not accepted. */
  | { kind: 'unauthorized' }
  /** There is no such conversation any more. */
  | { kind: 'gone' }
  /** The server will never accept this. */
  | { kind: 'refused'; status: number }
  /** No answer, or an answer that asks for patience: it may or may not have been done. */
  | { kind: 'later'; waitMs?: number };

/** A request of the connection. */
export interface WireRequest {
  method: 'GET' | 'POST' | 'DELETE';
  /** Path below the Direct Line address, or a whole address. */
  path: string;
  token: string;
  body?: unknown;
}

/** Asks the server; never throws. */
export type Wire = <Body>(request: WireRequest) => Promise<Reply<Body>>;

const PATIENCE_MS = 15_000;
const LONGEST_WAIT_MS = 120_000;

/** Makes the way to a Direct Line address such as `https://aurora.example/v3/directline`. */
export function createWire(
  domain: string,
  { fetch, clock }: Pick<DirectLinePorts, 'fetch' | 'clock'>,
): Wire {
  return async <Body>({ method, path, token, body }: WireRequest): Promise<Reply<Body>> => {
    const impatience = new AbortController();
    let callOff = () => {};
    const timeout = new Promise<Reply<Body>>((resolve) => {
      callOff = clock.after(PATIENCE_MS, () => {
        impatience.abort();
        resolve({ kind: 'later' });
      });
    });
    const asked = fetch(`${domain}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: impatience.signal,
    }).then(
      (response) => replyOf<Body>(response),
      (): Reply<Body> => ({ kind: 'later' }),
    );
    const reply = await Promise.race([asked, timeout]);
    callOff();
    return reply;
  };
}

async function replyOf<Body>(response: Response): Promise<Reply<Body>> {
  const { status } = response;
  if (response.ok) {
    try {
      const text = await response.text();
      return { kind: 'ok', body: (text === '' ? {} : JSON.parse(text)) as Body };
    } catch {
      // Cut off on the way.
      return { kind: 'later' };
    }
  }
  if (status === 401 || status === 403) return { kind: 'unauthorized' };
  if (status === 404 || status === 410) return { kind: 'gone' };
  if (status === 408 || status === 425 || status === 429 || status >= 500) {
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    return seconds > 0
      ? { kind: 'later', waitMs: Math.min(seconds * 1000, LONGEST_WAIT_MS) }
      : { kind: 'later' };
  }
  return { kind: 'refused', status };
}
