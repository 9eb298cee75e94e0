import type { Service } from '../service.ts';

/** What is used of a service that runs in the same place as its client. */
export type InProcessService = Pick<Service, 'fetch' | 'openStream'>;

/** A socket to a service in the same place: as much of WebSocket as Direct Line clients use. */
export interface InProcessSocket {
  /** As in WebSocket: 0 connecting, 1 open, 2 closing, 3 closed. */
  readonly readyState: 0 | 1 | 2 | 3;
  onopen: ((event?: unknown) => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event?: { code: number; reason: string }) => void) | null;
  onerror: ((event?: unknown) => void) | null;
  send(frame: string): void;
  close(): void;
}

/** Direct Line without a network. */
export interface InProcessDirectLine {
  /** The address to give a client as its domain. */
  domain: string;
  fetch: typeof fetch;
  /** Opens a stream by the address that the service gave. */
  openSocket(url: string): InProcessSocket;
  /** The same as a class, for clients that take one in place of the browser's. */
  WebSocket: new (
    url: string,
  ) => InProcessSocket;
}

/**
 * Lets a Direct Line client talk with a service that runs in the same page or process: requests and
 * streams go straight to it.
 *
 * @param baseUrl the public address that the service was created with.
 */
export function createInProcessDirectLine(
  service: InProcessService,
  baseUrl: string,
): InProcessDirectLine {
  const openSocket = (url: string) => open(service, url);
  function Socket(url: string) {
    return openSocket(url);
  }
  return {
    domain: `${baseUrl.replace(/\/+$/, '')}/v3/directline`,
    fetch: async (input, init) => service.fetch(new Request(input, init)),
    openSocket,
    // A function that returns an object gives that object when it is called with `new`.
    WebSocket: Socket as unknown as InProcessDirectLine['WebSocket'],
  };
}

function open(service: InProcessService, url: string): InProcessSocket {
  let state: InProcessSocket['readyState'] = 0;
  let detach = () => {};
  const socket: InProcessSocket = {
    get readyState() {
      return state;
    },
    onopen: null,
    onmessage: null,
    onclose: null,
    onerror: null,
    send() {
      // Clients send empty frames to keep networks awake; here there is none.
    },
    close: () => end(1000, ''),
  };

  function end(code: number, reason: string): void {
    if (state === 3) return;
    state = 3;
    detach();
    // Later, as a real socket does: whoever closes it has finished what they were doing.
    queueMicrotask(() => socket.onclose?.({ code, reason }));
  }

  async function connect(): Promise<void> {
    const accepted = await service.openStream(new Request(url.replace(/^ws/, 'http')));
    if (state !== 0) return;
    if (accepted instanceof Response) {
      end(1006, '');
      return;
    }
    state = 1;
    socket.onopen?.({});
    detach = accepted.attach({
      send(frame) {
        queueMicrotask(() => {
          if (state === 1) socket.onmessage?.({ data: frame });
        });
      },
      close: end,
    });
  }

  connect().catch((error: unknown) => {
    socket.onerror?.({ error });
    end(1006, '');
  });
  return socket;
}
