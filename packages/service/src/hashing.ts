import { createRecent } from './recent.ts';

/** The SHA-256 of a text as 64 hex characters. */
export async function sha256Hex(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return toHex(new Uint8Array(digest));
}

/** Bytes as lower-case hex. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Hashes client addresses with a salt that lives one day, so that nobody is followed longer. */
export interface DailyHash {
  /** The UTC day of the current salt, `YYYY-MM-DD`. */
  day(): string;
  hash(value: string): Promise<string>;
}

const REMEMBERED = 1000;

/** Creates a daily hash; the salt, and a few hashes, are kept in memory only. */
export function createDailyHash(
  now: () => Date,
  randomBytes: (length: number) => Uint8Array,
): DailyHash {
  let saltedDay = '';
  let salt = '';
  /** The busiest callers come again within moments. */
  let recent = createRecent<string>(REMEMBERED);
  function day(): string {
    return now().toISOString().slice(0, 10);
  }
  return {
    day,
    async hash(value) {
      if (saltedDay !== day()) {
        saltedDay = day();
        salt = toHex(randomBytes(32));
        recent = createRecent(REMEMBERED);
      }
      const known = recent.get(value);
      if (known !== undefined) return known;
      const hash = await sha256Hex(`${salt} ${value}`);
      recent.set(value, hash);
      return hash;
    },
  };
}
