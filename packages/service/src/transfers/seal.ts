import { sha256Hex, toHex } from '../hashing.ts';

/** What a token or a code becomes: the name under which the values lie, and the key that opens them. */
export interface SecretKeys {
  /** 64 hex characters. */
  hash: string;
  /** 32 bytes; kept nowhere. */
  key: Uint8Array<ArrayBuffer>;
}

/** A code has forty bits: guessing from a copied database must cost more than a fast hash. */
const CODE_ROUNDS = 100_000;

const IV_BYTES = 12;

/** The keys of a token of 32 random bytes. */
export async function keysOfToken(token: string): Promise<SecretKeys> {
  const bytes = new TextEncoder().encode(`aurora transfer key ${token}`);
  return {
    hash: await sha256Hex(`aurora transfer ${token}`),
    key: new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)),
  };
}

/** The keys of a code; the same code of two receivers has different keys. */
export async function keysOfCode(code: string, receiver: string): Promise<SecretKeys> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const material = await crypto.subtle.importKey('raw', encode(code), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const salt = encode(`aurora transfer ${receiver}`);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: CODE_ROUNDS },
    material,
    512,
  );
  return { hash: toHex(new Uint8Array(bits, 0, 32)), key: new Uint8Array(bits.slice(32)) };
}

/** Encrypts values; `about` binds them to what they belong to. The answer is base64. */
export async function seal(
  values: object,
  key: Uint8Array<ArrayBuffer>,
  about: string,
  randomBytes: (length: number) => Uint8Array,
): Promise<string> {
  const iv = Uint8Array.from(randomBytes(IV_BYTES));
  const text = new TextEncoder().encode(JSON.stringify(values));
  const cipher = await crypto.subtle.encrypt(parameters(iv, about), await aes(key), text);
  return toBase64(new Uint8Array([...iv, ...new Uint8Array(cipher)]));
}

/** Decrypts values. Throws when the key is another one, or anything was changed. */
export async function unseal<Values extends object>(
  sealed: string,
  key: Uint8Array<ArrayBuffer>,
  about: string,
): Promise<Values> {
  const bytes = fromBase64(sealed);
  const iv = bytes.slice(0, IV_BYTES);
  const cipher = bytes.slice(IV_BYTES);
  const text = await crypto.subtle.decrypt(parameters(iv, about), await aes(key), cipher);
  return JSON.parse(new TextDecoder().decode(text)) as Values;
}

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  // One by one: many bytes are more than a call takes arguments.
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** The bytes of a base64 text. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function parameters(iv: Uint8Array<ArrayBuffer>, about: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(about) };
}

function aes(key: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
