import { once } from 'node:events';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Service } from '@auroraai/service';
import { type WebSocket, WebSocketServer } from 'ws';
import { clientAddress } from './client-address.ts';
import type { Gate } from './gate.ts';

/** How often open streams get a sign of life, milliseconds: below the idle limits of proxies. */
const KEEP_ALIVE = 25_000;
/** How long a reader may take to confirm the end of its stream, milliseconds. */
const GRACE = 1000;
/** In how many seconds an address may try that has as many streams as it may. */
const CROWDED = 10;
/** A client only ever sends empty frames. Bytes. */
const MAX_FRAME = 1024;

/** Serves the streams of conversations as WebSockets on a server's port. */
export interface StreamServer {
  /** Closes every stream; readers come back elsewhere with their watermarks. */
  stop(): Promise<void>;
}

/** What the streams of a server stand on. */
export interface StreamParts {
  service: () => Pick<Service, 'openStream' | 'streams'> | null;
  behindProxy: boolean;
  gate: Gate;
  /** The beginning of paths whose upgrades somebody else takes over. */
  leaveAlone?: string;
  onTrouble: (error: Error) => void;
}

/** Takes over the upgrade requests of a server. */
export function serveStreams(server: Server, parts: StreamParts): StreamServer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME });
  server.on('upgrade', (incoming, socket, head) => {
    if (parts.leaveAlone !== undefined && incoming.url?.startsWith(parts.leaveAlone)) return;
    socket.on('error', () => socket.destroy());
    upgrade(incoming, socket, head).catch((error: Error) => {
      parts.onTrouble(error);
      socket.destroy();
    });
  });

  async function upgrade(incoming: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const service = parts.service();
    const request = toRequest(incoming);
    if (!service || !request) return refuse(socket, new Response(null, { status: 503 }));
    const address = clientAddress(incoming, parts.behindProxy);
    const admission = parts.gate.admit(address);
    if (!admission.allowed) return refuse(socket, tooMany(admission.retryAfterSeconds));
    const giveBack = parts.gate.hold('streams', address);
    if (!giveBack) return refuse(socket, tooMany(CROWDED));
    socket.once('close', giveBack);
    const accepted = await service.openStream(request, { clientAddress: address });
    if (accepted instanceof Response) return refuse(socket, accepted);
    sockets.handleUpgrade(incoming, socket, head, (connection) => {
      const detach = accepted.attach(connection);
      connection.on('close', detach);
      // A broken frame or connection: the close that follows says all there is to say.
      connection.on('error', () => connection.terminate());
      keepAlive(connection);
    });
  }

  const beat = setInterval(() => parts.service()?.streams.keepAlive(), KEEP_ALIVE);

  return {
    async stop() {
      clearInterval(beat);
      parts.service()?.streams.closeAll();
      const ended = [...sockets.clients].map((connection) => once(connection, 'close'));
      const timer = setTimeout(() => {
        for (const connection of sockets.clients) connection.terminate();
      }, GRACE);
      await Promise.all(ended);
      clearTimeout(timer);
    },
  };
}

/**
 * Gives a connection signs of life, and ends it when it answers none. Each has its own beat: thousands
 * of frames at one moment would make everybody wait who says something just then.
 */
function keepAlive(connection: WebSocket): void {
  let isSilent = false;
  const beat = setInterval(() => {
    if (isSilent) return connection.terminate();
    isSilent = true;
    connection.ping();
    // Browsers see no pings; by an empty frame a reader knows that its stream lives.
    connection.send('');
  }, KEEP_ALIVE);
  connection.on('pong', () => {
    isSilent = false;
  });
  connection.on('close', () => clearInterval(beat));
}

function toRequest(incoming: IncomingMessage): Request | null {
  const address = `http://${incoming.headers.host ?? 'localhost'}${incoming.url ?? '/'}`;
  if (!URL.canParse(address)) return null;
  const headers = new Headers();
  const { origin } = incoming.headers;
  if (origin !== undefined) headers.set('Origin', origin);
  return new Request(address, { headers });
}

function tooMany(seconds: number): Response {
  const error = { code: 'TooManyRequests', message: `Try again in ${seconds} seconds.` };
  return Response.json({ error }, { status: 429, headers: { 'Retry-After': String(seconds) } });
}

async function refuse(socket: Duplex, response: Response): Promise<void> {
  const body = await response.text();
  const head = [
    `HTTP/1.1 ${response.status} Refused`,
    'Connection: close',
    'Content-Type: application/json',
    ...[...response.headers].flatMap(([name, value]) =>
      name === 'retry-after' ? [`Retry-After: ${value}`] : [],
    ),
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
