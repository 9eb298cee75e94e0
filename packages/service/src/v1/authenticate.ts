import type { Deps } from '../deps.ts';
import { sha256Hex } from '../hashing.ts';
import { createRateLimiter } from '../http/rate-limiter.ts';
import type { Client, ClientScope } from '../store/records.ts';
import { Refusal } from './refusal.ts';

/** Finds the client of an `Authorization` header or throws the original's 401. */
export type Authenticate = (header: string | null, clientAddress?: string) => Promise<Client>;

const REALM = 'Authorization realm="Service recommender API"';

/**
 * Creates the check of credentials of clients that may do one thing. A secret that was right once is remembered (as a salted
 * hash, in memory) because the deployment's hash is slow on purpose; wrong ones are slowed down per
 * address.
 */
export function createAuthenticate(deps: Deps, scope: ClientScope = 'recommender'): Authenticate {
  const known = new Map<string, { secretHash: string; fingerprint: string }>();
  const attempts = createRateLimiter({ burst: 20, perMinute: 20, now: deps.now });

  return async (header, clientAddress) => {
    const credentials = parseBasic(header);
    if (!credentials) throw unauthorized();
    const client = await deps.store.client(credentials.id);
    if (!client || client.revoked || !client.scopes.includes(scope)) throw unauthorized();
    const fingerprint = await sha256Hex(`${client.secretHash} ${credentials.secret}`);
    const before = known.get(client.id);
    if (before?.secretHash === client.secretHash && before.fingerprint === fingerprint) {
      return client;
    }
    const address = await deps.addresses.hash(clientAddress ?? client.id);
    if (!attempts.take(address).allowed) throw unauthorized();
    if (!(await deps.verifySecret(credentials.secret, client.secretHash))) throw unauthorized();
    known.set(client.id, { secretHash: client.secretHash, fingerprint });
    return client;
  };
}

function unauthorized(): Refusal {
  return new Refusal(401, 'Unauthorized', { 'WWW-Authenticate': REALM });
}

function parseBasic(header: string | null): { id: string; secret: string } | null {
  const encoded = /^Basic +([A-Za-z0-9+/]+={0,2})$/i.exec(header?.trim() ?? '')?.[1];
  if (!encoded) return null;
  try {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const colon = text.indexOf(':');
    const id = text.slice(0, colon);
    return /^[!-~]+$/.test(id) && colon > 0 ? { id, secret: text.slice(colon + 1) } : null;
  } catch {
    return null;
  }
}
