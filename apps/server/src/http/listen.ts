import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { SentenceError } from '../sentence-error.ts';
import { clientAddress } from './client-address.ts';
import type { Gate } from './gate.ts';

/** Milliseconds for the whole of a request to arrive: a slow sender must not hold a place. */
const REQUEST_TIMEOUT = 15_000;
const HEADERS_TIMEOUT = 10_000;
/** Milliseconds that an idle connection is kept: longer than proxies and clients keep theirs. */
const KEEP_ALIVE_TIMEOUT = 65_000;
/** Milliseconds that running requests get to end when the server stops. */
const GRACE = 10_000;

/** A server that listens. */
export interface Listening {
  port: number;
  server: Server;
  /** Takes no new requests, lets running ones end, then closes; after the grace it closes anyway. */
  stop(): Promise<void>;
}

/** Answers one request; `incoming` is Node's own view of it. */
export type Handler = Parameters<typeof getRequestListener>[0];

/** Who may come in, and how it is known who it is. */
export interface Entrance {
  gate: Gate;
  behindProxy: boolean;
  /** Called for each request that the gate refuses. */
  onRefused: () => void;
}

/**
 * Takes the port and serves.
 *
 * @throws SentenceError when the port is taken or may not be used.
 */
export function listen(
  handler: Handler,
  { port, host }: { port: number; host: string },
  entrance: Entrance,
): Promise<Listening> {
  const server = createServer(
    {
      requestTimeout: REQUEST_TIMEOUT,
      headersTimeout: HEADERS_TIMEOUT,
      keepAliveTimeout: KEEP_ALIVE_TIMEOUT,
    },
    guarded(getRequestListener(handler), entrance),
  );
  if (!entrance.behindProxy) server.on('connection', (socket) => countConnection(socket, entrance));
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(sentence(error, port, host)));
    server.listen(port, host, () => {
      const address = server.address();
      const actual = typeof address === 'object' && address ? address.port : port;
      resolve({ port: actual, server, stop: () => close(server) });
    });
  });
}

const TOO_MANY = 'Too many requests from this address. Come again later.\n';

/** Decides before anything of a request is read, logged or looked up. */
function guarded(
  listener: RequestListener,
  { gate, behindProxy, onRefused }: Entrance,
): RequestListener {
  return (request, response) => {
    const { socket } = request;
    const address = clientAddress(request, behindProxy);
    const admission = gate.admit(address);
    if (!behindProxy && !admission.allowed && gate.isFlooding(address)) {
      onRefused();
      socket.destroy();
      return;
    }
    // The connection is being closed: what was sent ahead on it has lost its answer.
    if (refused.has(socket)) return;
    if (admission.allowed) {
      void listener(request, response);
      return;
    }
    onRefused();
    // A proxy's connection is that of others, too.
    if (!behindProxy) refused.add(socket);
    response.writeHead(429, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Length': TOO_MANY.length,
      'Retry-After': admission.retryAfterSeconds,
      ...(!behindProxy && { Connection: 'close' }),
    });
    response.end(TOO_MANY);
  };
}

/** Connections on which a request has been refused. */
const refused = new WeakSet<Socket>();

function countConnection(socket: Socket, { gate, onRefused }: Entrance): void {
  const address = socket.remoteAddress ?? 'unknown';
  const giveBack = gate.isFlooding(address) ? null : gate.hold('connections', address);
  if (giveBack) {
    socket.once('close', giveBack);
    return;
  }
  onRefused();
  socket.destroy();
}

function sentence(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') {
    return new SentenceError(
      `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
    );
  }
  if (error.code === 'EACCES') {
    return new SentenceError(`Port ${port} may not be used here. Set PORT to one above 1023.`);
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new SentenceError(`This machine has no address ${host}. Set HOST to one that it has.`);
  }
  return error;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
