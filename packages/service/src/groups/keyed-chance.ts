/**
 * A number 0 ≤ n < 1 that a key and a label fix, and that nobody can tell who does not hold the key:
 * the first 53 bits of their HMAC-SHA-256. So what is drawn for something is drawn the same way however
 * often it is asked for, as with the cell keys of statistical offices (Fraser and Wooton, A proposed
 * method for confidentialising tabular output to protect against differencing, UNECE 2005).
 */
export async function keyedChance(key: Uint8Array, label: string): Promise<number> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', new Uint8Array(key), algorithm, false, [
    'sign',
  ]);
  const mac = await crypto.subtle.sign('HMAC', imported, new TextEncoder().encode(label));
  const view = new DataView(mac);
  return (view.getUint32(0) * 2 ** 21 + (view.getUint32(4) >>> 11)) / 2 ** 53;
}
