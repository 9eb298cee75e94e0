import { lookup as lookUp } from 'node:dns/promises';
import { type ClientRequest, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { AddressAnswer, AddressFault, AskAddress } from '@auroraai/service/studio';
import { faultOf } from './address-fault.ts';
import { isPublicAddress } from './public-address.ts';

/** What people's browsers use for web pages. */
const PORTS: ReadonlySet<string> = new Set(['', '80', '443', '8080', '8443']);

/** Says honestly who asks; servers of web pages may let it in or not. */
const USER_AGENT = 'AuroraAI-link-check/1.0 (an editor of a chatbot checks its links)';

/** What of the world is not as usual. */
export interface AskingWorld {
  /** The IP addresses of a name. @default those of the system */
  resolve?: (host: string) => Promise<readonly string[]>;
  /** Whether an IP address may be connected to. @default {@link isPublicAddress} */
  isPublic?: (ip: string) => boolean;
  /** Whether a port may be connected to. @default those of web pages */
  isPort?: (port: string) => boolean;
}

/**
 * Creates what asks public web addresses. A name is looked up once and the connection made to what was
 * found and looked at, so that a name cannot stand for something else a moment later; every step that
 * an address sends on to is asked anew by the caller and goes through the same. Nothing is read but the
 * head of the answer, and no connection is kept.
 */
export function createAskAddress(world: AskingWorld = {}): AskAddress {
  const { resolve = resolveHere, isPublic = isPublicAddress } = world;
  const { isPort = (port) => PORTS.has(port) } = world;
  return async (url, method, signal) => {
    const send =
      url.protocol === 'https:' ? requestHttps : url.protocol === 'http:' ? requestHttp : null;
    if (!send || !isPort(url.port)) return 'not-public';
    const found = await Promise.race([addressesOf(url.hostname, resolve), whenAborted(signal)]);
    if (signal.aborted || found.length === 0) return 'no-answer';
    // One inner address among others would do for whoever means ill.
    if (!found.every(isPublic)) return 'not-public';
    const lookup = lookupOf(found);
    const headers = { 'User-Agent': USER_AGENT, Accept: '*/*', Connection: 'close' };
    return new Promise<AddressAnswer | AddressFault>((settle) => {
      const done = (answer: AddressAnswer | AddressFault) => {
        settle(answer);
        request.destroy();
      };
      const request: ClientRequest = send(url, { agent: false, method, headers, lookup, signal });
      request.on('response', ({ statusCode = 0, headers: { location = null } }) =>
        done({ status: statusCode, location }),
      );
      request.on('error', (error) => settle(faultOf(error)));
      request.end();
    });
  };
}

async function resolveHere(host: string): Promise<readonly string[]> {
  return (await lookUp(host, { all: true })).map(({ address }) => address);
}

/** A name that nobody finds would otherwise be waited for longer than anybody wants to. */
function whenAborted(signal: AbortSignal): Promise<readonly string[]> {
  return new Promise((settle) => {
    if (signal.aborted) settle([]);
    signal.addEventListener('abort', () => settle([]), { once: true });
  });
}

async function addressesOf(
  hostname: string,
  resolve: (host: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0) return [literal];
  try {
    return await resolve(hostname);
  } catch {
    // There is no such name, or nobody tells.
    return [];
  }
}

/** Answers the lookups of a connection with the addresses that were looked at, and no others. */
function lookupOf(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, options, callback) => {
    const [first] = all;
    if (options.all) callback(null, all);
    else callback(null, first?.address ?? '', first?.family ?? 0);
  };
}
