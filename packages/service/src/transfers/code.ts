/** Crockford's base 32: no I, L, O or U, so that nothing is misread or becomes a word. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Characters of one group. */
const GROUP = 4;

/** Makes a code that can be read aloud: groups of four characters, twenty bits each. */
export function makeCode(randomBytes: (length: number) => Uint8Array, groups = 2): string {
  // 256 is a multiple of 32: every character is as likely as any other.
  const characters = Array.from(randomBytes(groups * GROUP), (byte) => ALPHABET[byte % 32]);
  return grouped(characters.join(''));
}

/** A code as it was made, out of what somebody typed after hearing it; null when it can be none. */
export function readCode(typed: string, groups = 2): string | null {
  const plain = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const isCode =
    plain.length === groups * GROUP && [...plain].every((each) => ALPHABET.includes(each));
  return isCode ? grouped(plain) : null;
}

function grouped(characters: string): string {
  return characters.replace(/(.{4})(?=.)/g, '$1-');
}
