/** Crockford's base 32: no I, L, O or U, so that nothing is misread or becomes a word. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** How many characters a code has; forty bits. */
const LENGTH = 8;

/** Makes a code that can be read aloud: two groups of four characters. */
export function makeCode(randomBytes: (length: number) => Uint8Array): string {
  // 256 is a multiple of 32: every character is as likely as any other.
  const characters = Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte % 32]).join('');
  return `${characters.slice(0, 4)}-${characters.slice(4)}`;
}

/** A code as it was made, out of what somebody typed after hearing it; null when it can be none. */
export function readCode(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const isCode = plain.length === LENGTH && [...plain].every((each) => ALPHABET.includes(each));
  return isCode ? `${plain.slice(0, 4)}-${plain.slice(4)}` : null;
}
