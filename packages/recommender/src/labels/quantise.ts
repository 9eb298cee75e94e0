const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64 text; the language has no such function that every runtime shares. */
export function encodeBytes(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const group = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    parts.push(
      ALPHABET[group >> 18]!,
      ALPHABET[(group >> 12) & 63]!,
      left > 1 ? ALPHABET[(group >> 6) & 63]! : '=',
      left > 2 ? ALPHABET[group & 63]! : '=',
    );
  }
  return parts.join('');
}

/** The bytes of a base64 text. Throws a RangeError when it is not base64. */
export function decodeBytes(text: string): Uint8Array {
  const plain = text.endsWith('==')
    ? text.slice(0, -2)
    : text.endsWith('=')
      ? text.slice(0, -1)
      : text;
  const bytes = new Uint8Array(Math.floor((plain.length * 3) / 4));
  let group = 0;
  let bits = 0;
  let at = 0;
  for (const letter of plain) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) throw new RangeError('The text is not base64.');
    group = ((group << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (group >> bits) & 0xff;
    }
  }
  return bytes;
}

/** Numbers as signed bytes with the scale to multiply them by: value ≈ byte / 127 × scale. */
export function quantise(values: Float64Array): { bytes: Int8Array; scale: number } {
  let scale = 0;
  for (const value of values) scale = Math.max(scale, Math.abs(value));
  if (scale === 0) return { bytes: new Int8Array(values.length), scale: 0 };
  return { bytes: Int8Array.from(values, (value) => Math.round((value / scale) * 127)), scale };
}
