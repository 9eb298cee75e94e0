import type { ServiceConfig } from '../config.ts';
import { isOwnOrigin, ownAddress } from '../http/origin.ts';
import type { Receiver } from './receiver-settings.ts';

/** A receiver by its id. */
export function receiverOf(config: ServiceConfig, id: string): Receiver | null {
  return config.receivers.find((receiver) => receiver.id === id) ?? null;
}

/** Where a browser's request comes from. */
export interface Caller {
  /** The `Origin` header. */
  origin: string | undefined;
  /** The address of the request. */
  url: string;
  /** Undefined where the service runs in the page itself. */
  clientAddress: string | undefined;
}

/** The address of a receiver's page as the caller can reach it; null where there is none. */
export function pageOf(
  config: ServiceConfig,
  receiver: Receiver,
  caller: Caller,
  language: string,
): string | null {
  return receiver.page === undefined ? null : addressOf(config, receiver.page, caller, language);
}

/** An address, or a path on our own, as the caller can reach it and in a language. */
export function addressOf(
  config: ServiceConfig,
  page: string,
  caller: Caller,
  language: string,
): string {
  const own = ownAddress(config, caller.origin, caller.url);
  return new URL(page.replaceAll('{language}', language), own).href;
}

/** Whether a request comes from a page of the receiver. One without an origin comes from no page. */
export function isOfReceiver(config: ServiceConfig, receiver: Receiver, caller: Caller): boolean {
  const { origin, url, clientAddress } = caller;
  // A service that runs in the page itself is called without an origin and without an address.
  if (origin === undefined) return clientAddress === undefined && isOwnPage(receiver);
  if (isOwnPage(receiver) && isOwnOrigin(config, origin, url)) return true;
  return foreignOrigins(receiver).includes(origin);
}

/** The receivers with a page on an origin that is not our own. */
export function isOriginOfReceiver(config: ServiceConfig, origin: string): boolean {
  return config.receivers.some((receiver) => foreignOrigins(receiver).includes(origin));
}

function isOwnPage({ page }: Receiver): boolean {
  return page?.startsWith('/') ?? false;
}

function foreignOrigins(receiver: Receiver): string[] {
  const { page, origins = [] } = receiver;
  return page === undefined || isOwnPage(receiver)
    ? [...origins]
    : [new URL(page).origin, ...origins];
}
