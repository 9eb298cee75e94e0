import type { ServiceConfig } from '../config.ts';

/**
 * The organisation for whose visitors a browser's request is, by its origin; null for an origin that
 * is not let in. A request without an origin, and one from the service's own pages, is our own.
 */
export function organisationOf(
  config: ServiceConfig,
  origin: string | undefined,
  url: string,
): string | null {
  if (origin === undefined) return config.organisation;
  if (isOwnOrigin(config, origin, url)) return config.organisation;
  const allowed =
    config.allowedOrigins.find((one) => one.origin === origin) ??
    config.allowedOrigins.find((one) => one.origin === '*');
  return allowed?.organisation ?? null;
}

/** Whether an origin is that of the service's own pages. */
export function isOwnOrigin(config: ServiceConfig, origin: string, url: string): boolean {
  return origin === new URL(config.publicBaseUrl).origin || origin === new URL(url).origin;
}

/** The address of the service as a browser reaches it: as the caller does, where that is known. */
export function ownAddress(config: ServiceConfig, origin: string | undefined, url: string): string {
  return origin !== undefined && isOwnOrigin(config, origin, url) ? origin : config.publicBaseUrl;
}
