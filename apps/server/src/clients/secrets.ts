import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** scrypt's cost: about 50 ms a check, RFC 7914 § 2 with N = 2^14, r = 8, p = 1. */
const COST = { N: 2 ** 14, r: 8, p: 1 };
const KEY_BYTES = 32;
const REMEMBERED = 1_000;

/** A new secret for a client: 36 hex characters, the form of the original wire. */
export function newSecret(): string {
  return randomBytes(18).toString('hex');
}

/** Hashes a secret for keeping, as `scrypt$salt$key` in base64url. */
export async function hashSecret(secret: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(secret, salt);
  return `scrypt$${salt.toString('base64url')}$${key.toString('base64url')}`;
}

/**
 * Makes a check of secrets against kept hashes.
 *
 * Every call of a client carries its secret, so a right one is remembered for the life of the
 * process, as a keyed digest that is worthless outside it: otherwise each request would cost 50 ms.
 */
export function createSecretVerifier(): (secret: string, hash: string) => Promise<boolean> {
  const key = randomBytes(32);
  const right = new Set<string>();

  return async (secret, hash) => {
    const digest = createHmac('sha256', key).update(`${hash}\0${secret}`).digest('base64');
    if (right.has(digest)) return true;
    const [kind, salt, expected] = hash.split('$');
    if (kind !== 'scrypt' || !salt || !expected) return false;
    const actual = await derive(secret, Buffer.from(salt, 'base64url'));
    const kept = Buffer.from(expected, 'base64url');
    const isRight = kept.length === actual.length && timingSafeEqual(kept, actual);
    if (isRight) {
      if (right.size >= REMEMBERED) right.clear();
      right.add(digest);
    }
    return isRight;
  };
}

function derive(secret: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(secret, salt, KEY_BYTES, COST, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
