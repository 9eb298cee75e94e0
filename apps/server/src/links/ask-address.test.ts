import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { faultOf } from './address-fault.ts';
import { type AskingWorld, createAskAddress } from './ask-address.ts';
import { isPublicAddress } from './public-address.ts';

const asked: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[] = [];
let closed = 0;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
const server = createServer((request, response) => {
  const { method, url, headers } = request;
  asked.push({ method, url, headers });
  request.socket.once('close', () => {
    closed += 1;
  });
  answer(request, response);
});
let port = 0;

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => new Promise((done) => server.close(done)));
beforeEach(() => {
  asked.length = 0;
  answer = (_, response) => response.end();
});

/** A network in which names stand for this machine, which counts as public. */
const open: AskingWorld = {
  resolve: async () => ['127.0.0.1'],
  isPublic: (ip) => ip === '127.0.0.1',
  isPort: () => true,
};
const page = (path = '/') => new URL(`http://kunta.example:${port}${path}`);
const never = () => new AbortController().signal;

describe('asking a web address', () => {
  it('tells status and place, and reads nothing of the page', async () => {
    answer = (_, response) => {
      response.writeHead(301, { Location: '/uusi' });
      // More than anybody would take.
      response.write('x'.repeat(1_000_000));
    };
    const before = closed;
    expect(await createAskAddress(open)(page('/vanha?a=1#b'), 'GET', never())).toEqual({
      ...{ status: 301, location: '/uusi' },
    });
    await expect.poll(() => closed).toBe(before + 1);
    expect(asked).toMatchObject([
      {
        ...{ method: 'GET', url: '/vanha?a=1' },
        headers: { 'user-agent': expect.stringContaining('link-check'), host: page().host },
      },
    ]);
    expect(Object.keys(asked[0]?.headers ?? {}).sort()).toEqual([
      ...['accept', 'connection', 'host', 'user-agent'],
    ]);
  });

  it('connects to what the name stood for when it was looked at, looked up once', async () => {
    let looks = 0;
    const resolve = async () => {
      looks += 1;
      // What would be found a moment later is another machine.
      return looks === 1 ? ['127.0.0.1'] : ['127.0.0.2'];
    };
    const ask = createAskAddress({ ...open, resolve });
    expect(await ask(page(), 'HEAD', never())).toEqual({ status: 200, location: null });
    expect(looks).toBe(1);
  });

  it.each([
    ...[
      'http://localhost',
      'http://127.0.0.1',
      'http://[::1]',
      'http://0x7f.1',
      'http://2130706433',
    ],
    ...['http://10.0.0.1', 'http://169.254.169.254/latest/meta-data', 'http://[::ffff:127.0.0.1]'],
    ...['http://[fd00::1]', 'https://192.168.1.1', 'http://0.0.0.0', 'ftp://kunta.example'],
    ...['file:///etc/passwd', 'http://kunta.example:22', 'http://kunta.example:5432'],
  ])('does not so much as knock at %s', async (address) => {
    const resolve = async (host: string) => [host === 'localhost' ? '127.0.0.1' : '93.184.216.34'];
    const ask = createAskAddress({ resolve });
    expect(await ask(new URL(address), 'HEAD', never())).toBe('not-public');
    expect(asked).toEqual([]);
  });

  it('does not connect when one of the addresses of a name is an inner one', async () => {
    const resolve = async () => ['127.0.0.1', '10.0.0.5'];
    const ask = createAskAddress({ ...open, resolve });
    expect(await ask(page(), 'GET', never())).toBe('not-public');
    expect(asked).toEqual([]);
  });

  it('gives up when it is told to, whether the name or the page is waited for', async () => {
    answer = () => {};
    const stop = new AbortController();
    const waiting = createAskAddress(open)(page(), 'HEAD', stop.signal);
    await expect.poll(() => asked.length).toBe(1);
    stop.abort();
    expect(await waiting).toBe('no-answer');
    const unknown = createAskAddress({ ...open, resolve: () => new Promise(() => {}) });
    expect(await unknown(page(), 'HEAD', stop.signal)).toBe('no-answer');
  });

  it('says that nobody answers where a name is unknown, a door shut or an answer no answer', async () => {
    const nobody = createAskAddress({
      ...open,
      resolve: () => Promise.reject(new Error('ENOTFOUND')),
    });
    expect(await nobody(page(), 'HEAD', never())).toBe('no-answer');
    answer = ({ socket }) => socket.end('SSH-2.0-OpenSSH\r\n');
    expect(await createAskAddress(open)(page(), 'GET', never())).toBe('no-answer');
    answer = (_, response) => {
      response.socket?.write(`HTTP/1.1 200 OK\r\nX: ${'y'.repeat(100_000)}`);
    };
    expect(await createAskAddress(open)(page(), 'GET', never())).toBe('no-answer');
    const secure = new URL(`https://kunta.example:${port}/`);
    expect(await createAskAddress(open)(secure, 'GET', never())).toBe('no-answer');
  });
});

describe('an error of a connection', () => {
  it.each([...(['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'] as const)])(
    '%s may be one for programs only',
    (code) => {
      expect(faultOf(Object.assign(new Error(), { code }))).toBe('not-trusted');
    },
  );

  it.each(['CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'ECONNREFUSED', 'ABORT_ERR'])(
    '%s is one for everybody',
    (code) => expect(faultOf(Object.assign(new Error(), { code }))).toBe('no-answer'),
  );
});

describe('public addresses', () => {
  it.each(['93.184.216.34', '1.1.1.1', '223.255.255.254', '2a00:1190::1', '2606:4700::1111'])(
    '%s is one',
    (ip) => expect(isPublicAddress(ip)).toBe(true),
  );

  it.each([
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.8.8.8', '169.254.169.254', '172.31.0.1'],
    ...['192.0.2.1', '192.168.0.1', '198.19.0.1', '224.0.0.1', '255.255.255.255', '::', '::1'],
    ...['::ffff:8.8.8.8', '64:ff9b::a00:1', 'fe80::1', 'fc00::1', 'ff02::1', '2001::1'],
    ...['2001:db8::1', '2002:7f00:1::', 'kunta.example', ''],
  ])('%s is none', (ip) => expect(isPublicAddress(ip)).toBe(false));
});
