// One client that sends requests as fast as it is told to, whatever is answered: a process of its own.
//   PORT PER_SECOND SECONDS FROM in the environment; prints one JSON document.
import { connect, type Socket } from 'node:net';
import { round } from './figures.ts';

const { PORT, PER_SECOND, SECONDS, FROM } = process.env;
const CONNECTIONS = 50;
/** Milliseconds between two rounds of sending. */
const ROUND = 5;
/** What a connection may leave unread or unsent before it is let be for a round, bytes. */
const MAX_BUFFERED = 262_144;

const BODY = JSON.stringify({ type: 'message', from: { id: 'x' }, text: 'ä'.repeat(400) });
const REQUESTS = [
  request('POST', '/v3/directline/conversations', ['Authorization: Bearer demo']),
  request('POST', '/aurora/v2/bots/opas/token', ['Origin: http://127.0.0.1']),
  request('GET', '/v3/directline/conversations/x/activities', ['Authorization: Bearer x']),
  request(
    'POST',
    '/v3/directline/conversations/x/activities',
    ['Authorization: Bearer demo', 'Content-Type: application/json'],
    BODY,
  ),
];

function request(method: string, path: string, headers: string[], body = ''): string {
  const length = `Content-Length: ${Buffer.byteLength(body)}`;
  return [`${method} ${path} HTTP/1.1`, 'Host: 127.0.0.1', ...headers, length, '', body].join(
    '\r\n',
  );
}

const batches = new Map<number, string>();

function batchOf(count: number): string {
  const known = batches.get(count);
  if (known !== undefined) return known;
  const batch = Array.from({ length: count }, (_, at) => REQUESTS[at % REQUESTS.length]).join('');
  batches.set(count, batch);
  return batch;
}

const statuses: Record<string, number> = {};
let sent = 0;
let closed = 0;

function open(): Socket {
  const socket = connect({ port: Number(PORT), host: '127.0.0.1', localAddress: FROM });
  socket.setEncoding('latin1');
  let rest = '';
  socket.on('data', (chunk: string) => {
    const text = rest + chunk;
    for (const [, status = ''] of text.matchAll(/HTTP\/1\.1 (\d{3})/g)) {
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
    // A status line can stand in two chunks.
    rest = text.slice(-11);
  });
  socket.on('error', () => {});
  socket.on('close', () => {
    closed += 1;
  });
  return socket;
}

const sockets = Array.from({ length: CONNECTIONS }, open);
const began = performance.now();
const timer = setInterval(() => {
  const passed = performance.now() - began;
  if (passed > Number(SECONDS) * 1000) {
    clearInterval(timer);
    for (const socket of sockets) socket.destroy();
    report(passed / 1000);
    return;
  }
  const due = (Number(PER_SECOND) * passed) / 1000 - sent;
  const each = Math.ceil(Math.min(due, Number(PER_SECOND) / 10) / CONNECTIONS);
  for (const [at, socket] of sockets.entries()) {
    if (socket.destroyed) sockets[at] = open();
    if (each <= 0 || socket.connecting || socket.writableLength > MAX_BUFFERED) continue;
    socket.write(batchOf(each));
    sent += each;
  }
}, ROUND);

function report(seconds: number): void {
  const answered = Object.values(statuses).reduce((sum, count) => sum + count, 0);
  const { '429': refused = 0 } = statuses;
  const accepted = (statuses['200'] ?? 0) + (statuses['201'] ?? 0);
  console.log(
    JSON.stringify({
      ...{ sent, answered, accepted, refused, statuses, connections_closed: closed },
      sent_per_second: round(sent / seconds),
    }),
  );
}
