import type { IncomingMessage } from 'node:http';

/**
 * The address of the caller, for rate limits. Behind a proxy of the operator's own it is the last
 * entry of `X-Forwarded-For`, the only one that the proxy itself wrote; otherwise that header is
 * anybody's claim and is not looked at.
 */
export function clientAddress(incoming: IncomingMessage, behindProxy: boolean): string {
  const direct = incoming.socket.remoteAddress ?? 'unknown';
  if (!behindProxy) return direct;
  const header = incoming.headers['x-forwarded-for'];
  const last = [header].flat().join(',').split(',').at(-1)?.trim();
  return last || direct;
}
