import { type Activity, type ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { Window } from 'happy-dom';
import { WebSocket } from 'ws';

/** The official client, as it comes, and what it has heard. */
export interface OfficialClient {
  client: DirectLine;
  /** The texts of the messages that have come, in order. */
  heard: string[];
  statuses: ConnectionStatus[];
  say(text: string, channelData?: Record<string, unknown>): Promise<string>;
  close(): void;
}

/** How the official client is to connect. */
export interface OfficialOptions {
  url: string;
  token?: string;
  secret?: string;
  conversationId?: string;
  watermark?: string;
  webSocket: boolean;
}

/** The website on which the official client runs in tests: another origin than the server's. */
export const PAGE = 'http://www.example.fi';

/** Connects with the official client. It takes WebSocket and XMLHttpRequest from the page. */
export function connectOfficial(options: OfficialOptions): OfficialClient {
  const { url, ...rest } = options;
  const { XMLHttpRequest: PageRequest } = new Window({ url: `${PAGE}/` });
  // happy-dom keeps to CORS as a browser does, but does not call this one handler.
  class XMLHttpRequest extends PageRequest {
    onreadystatechange: ((event: unknown) => void) | null = null;

    constructor() {
      super();
      this.addEventListener('readystatechange', (event) => this.onreadystatechange?.(event));
    }
  }
  Object.assign(globalThis, { WebSocket, XMLHttpRequest });
  const client = new DirectLine({
    ...rest,
    domain: `${url}/v3/directline`,
    pollingInterval: 200,
    timeout: 1000,
    // It waits 3 to 15 s before it connects again; with this, 3 s.
    random: () => 0,
  } as ConstructorParameters<typeof DirectLine>[0]);
  const heard: string[] = [];
  const statuses: ConnectionStatus[] = [];
  client.connectionStatus$.subscribe((status) => statuses.push(status));
  const hear = (activity: Activity) => {
    if (activity.type === 'message' && activity.text) heard.push(activity.text);
  };
  // Ending a conversation is an error to those who listen.
  client.activity$.subscribe(hear, () => {});
  return {
    client,
    heard,
    statuses,
    say: (text, channelData = {}) =>
      new Promise((resolve, reject) => {
        client
          .postActivity({ type: 'message', from: { id: 'user' }, text, channelData })
          .subscribe(resolve, reject);
      }),
    close: () => client.end(),
  };
}
