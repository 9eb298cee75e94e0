/** Parts of a link through `GET /redirect`. */
export interface RedirectLink {
  serviceId: string;
  channelId: string;
  /** Position of the page among the channel's Finnish pages. */
  linkId: number;
  recommendation: number | bigint;
  sessionId?: string | undefined;
  accessToken?: string | undefined;
}

/** The path prefix of v1. */
export const V1_BASE = '/service-recommender/v1';

/** Writes a redirect link. Unlike the original's, its values are percent-encoded. */
export function redirectLink(publicBaseUrl: string, link: RedirectLink): string {
  const query = new URLSearchParams({
    service_id: link.serviceId,
    service_channel_id: link.channelId,
    link_id: String(link.linkId),
    recommendation_id: String(link.recommendation),
  });
  if (link.sessionId) query.set('session_id', link.sessionId);
  if (link.accessToken !== undefined) query.set('auroraai_access_token', link.accessToken);
  return `${publicBaseUrl}${V1_BASE}/redirect?${query}`;
}

/**
 * Adds parameters to the query of an address, absolute or relative. What stands there already is
 * kept as written, except a parameter of the same name, which is replaced.
 */
export function mergeQuery(address: string, parameters: Record<string, string>): string {
  const added = new URLSearchParams(parameters);
  if (added.size === 0) return address;
  const hashAt = address.indexOf('#');
  const fragment = hashAt < 0 ? '' : address.slice(hashAt);
  const [path = '', ...rest] = address.slice(0, hashAt < 0 ? undefined : hashAt).split('?');
  const kept = rest
    .join('?')
    .split('&')
    .filter((pair) => pair !== '' && !added.has(decodedName(pair)));
  return `${path}?${[...kept, added.toString()].join('&')}${fragment}`;
}

/** Whether a person may be sent to an address: http, https or relative to nothing else. */
export function isSafeTarget(address: string): boolean {
  const scheme = /^\s*([a-z][a-z\d+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  return address !== '' && (scheme === undefined || scheme === 'http' || scheme === 'https');
}

/** An address in characters that a header may hold. */
export function headerSafe(address: string): string {
  return address
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^!-~]/gu, (character) => encodeURIComponent(character));
}

function decodedName(pair: string): string {
  return new URLSearchParams(pair).keys().next().value ?? '';
}
