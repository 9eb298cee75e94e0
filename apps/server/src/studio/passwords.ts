import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { Passwords } from '@auroraai/service';

/** scrypt's cost, RFC 7914 § 2: one of the settings of equal strength of OWASP's Password Storage Cheat Sheet. */
export interface Cost {
  /** Base-2 logarithm of N. */
  ln: number;
  r: number;
  p: number;
}

/** 32 MiB and about a third of a second for each look. */
const COST: Cost = { ln: 15, r: 8, p: 3 };
const SALT_BYTES = 16;
const KEY_BYTES = 32;

/** How many passwords are looked at at once: so many threads and so much memory are taken at most. */
const AT_ONCE = 2;

const KEPT = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w+/]+)\$([\w+/]+)$/;

/** Creates the keeping of passwords by scrypt; each hash says its own cost, so that it can grow. */
export function createPasswords(cost: Cost = COST): Passwords {
  const inTurn = takingTurns(AT_ONCE);
  const hash = async (password: string) => {
    const salt = randomBytes(SALT_BYTES);
    const key = await inTurn(() => derive(password, salt, cost));
    const { ln, r, p } = cost;
    return `$scrypt$ln=${ln},r=${r},p=${p}$${base64(salt)}$${base64(key)}`;
  };
  return {
    hash,
    async verify(password, kept) {
      const [, ln, r, p, salt, key] = KEPT.exec(kept ?? '') ?? [];
      if (!salt || !key) {
        // Nobody may tell from the time that an account is not there.
        await hash(password);
        return false;
      }
      const was = { ln: Number(ln), r: Number(r), p: Number(p) };
      const expected = Buffer.from(key, 'base64');
      const actual = await inTurn(() => derive(password, Buffer.from(salt, 'base64'), was));
      return expected.length === actual.length && timingSafeEqual(expected, actual);
    },
  };
}

function derive(password: string, salt: Buffer, { ln, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** ln;
  const options = { N, r, p, maxmem: 256 * N * r };
  return new Promise((resolve, reject) => {
    scrypt(password, salt, KEY_BYTES, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/** Without padding, as the PHC string format has it. */
function base64(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}

/** Runs at most so many tasks at once; the others wait in the order in which they came. */
function takingTurns(places: number): <T>(task: () => Promise<T>) => Promise<T> {
  let free = places;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
