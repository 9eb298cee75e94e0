import type { AdviserToken, Desk, DeskMessages } from '../generated/aurora.generated.ts';

/** A desk did not do what it was asked for. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
  /** The status of the answer (401 = not signed in, 409 = not one's own, 410 = deleted); 0 = no answer came. */
  readonly status: number;

  constructor(status: number) {
    super(status === 0 ? 'There is no connection to the service.' : `The answer was ${status}.`);
    this.status = status;
  }
}

/** The desk as an adviser works at it. Every call rejects with a {@link DeskError}. */
export interface DeskClient {
  /** Says that the adviser is there, which is to be said every 20 s; gives the desk as it stands. */
  duty(): Promise<Desk>;
  goOffDuty(): Promise<void>;
  queue(): Promise<Desk>;
  take(placeId: string): Promise<void>;
  /** What has been said after a watermark; at most 100 messages. */
  messages(placeId: string, watermark: string): Promise<DeskMessages>;
  /** Says something; what has the same `clientId` is said once. */
  write(placeId: string, text: string, clientId: string): Promise<void>;
  typing(placeId: string): Promise<void>;
  /** Gives the person back to the bot, or ends the conversation so that they can rate it. */
  end(placeId: string, to: 'bot' | 'feedback'): Promise<void>;
  /** A fresh token in place of this one. */
  renew(): Promise<AdviserToken>;
}

/** Where a desk is reached. */
export interface DeskOptions {
  /** The address of the service, without a slash at the end. */
  baseUrl: string;
  /** The adviser's token, which a system of the organisation has asked for. */
  token: string;
  /** @default the global `fetch` */
  fetch?: typeof fetch;
}

/** How long an answer is waited for, milliseconds. */
const PATIENCE = 15_000;

/** Creates a client of the desk that a token is for. */
export function createDeskClient(options: DeskOptions): DeskClient {
  const { baseUrl, token } = options;
  const request = options.fetch ?? ((input, init) => fetch(input, init));

  async function send(method: string, path: string, body?: unknown): Promise<Response> {
    const headers = new Headers({ authorization: `Bearer ${token}` });
    if (body !== undefined) headers.set('content-type', 'application/json');
    const response = await request(`${baseUrl}/aurora/v2/desk${path}`, {
      method,
      headers,
      signal: AbortSignal.timeout(PATIENCE),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch(() => {
      throw new DeskError(0);
    });
    if (!response.ok) throw new DeskError(response.status);
    return response;
  }

  const read = async <T>(sent: Promise<Response>): Promise<T> => (await (await sent).json()) as T;
  const done = async (sent: Promise<Response>): Promise<void> => {
    await sent;
  };
  const at = (placeId: string) => `/places/${encodeURIComponent(placeId)}`;
  return {
    duty: () => read(send('POST', '/duty')),
    goOffDuty: () => done(send('DELETE', '/duty')),
    queue: () => read(send('GET', '/queue')),
    take: (placeId) => done(send('POST', `${at(placeId)}/take`)),
    messages: (placeId, watermark) =>
      read(send('GET', `${at(placeId)}/messages?watermark=${encodeURIComponent(watermark)}`)),
    write: (placeId, text, clientId) =>
      done(send('POST', `${at(placeId)}/messages`, { text, client_id: clientId })),
    typing: (placeId) => done(send('POST', `${at(placeId)}/typing`)),
    end: (placeId, to) => done(send('POST', `${at(placeId)}/end`, { to })),
    renew: () => read(send('POST', '/token/refresh')),
  };
}
