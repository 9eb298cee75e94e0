import { sha256Hex } from '../hashing.ts';
import { fromBase64, keysOfToken, seal, toBase64, unseal } from '../transfers/seal.ts';

/** The keys of an inbox: everybody may seal for it, only its person's secret opens it. */
export interface InboxKeys {
  /** Base64. */
  publicKey: string;
  /** The private key, sealed under the secret; base64. */
  sealedKey: string;
}

type RandomBytes = (length: number) => Uint8Array;

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** The hash under which the secret of an inbox's person is kept. */
export function readerHashOf(secret: string): Promise<string> {
  return sha256Hex(`aurora inbox reader ${secret}`);
}

/** Makes the keys of a new inbox. */
export async function makeInboxKeys(
  inbox: string,
  secret: string,
  randomBytes: RandomBytes,
): Promise<InboxKeys> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const publicKey = await crypto.subtle.exportKey('raw', pair.publicKey);
  const privateKey = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  const held = { key: toBase64(new Uint8Array(privateKey)) };
  return {
    publicKey: toBase64(new Uint8Array(publicKey)),
    sealedKey: await seal(held, await keyOf(secret), inbox, randomBytes),
  };
}

/** Seals a document so that only the person of an inbox can open it; not even whoever sealed it. */
export async function sealDocument(
  document: object,
  inbox: string,
  publicKey: string,
  randomBytes: RandomBytes,
): Promise<string> {
  const once = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const theirs = await crypto.subtle.importKey('raw', fromBase64(publicKey), CURVE, false, []);
  const share = toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', once.publicKey)));
  const key = await agreedKey(once.privateKey, theirs, `${inbox} ${share}`);
  return `${share}.${await seal(document, key, `${inbox} ${share}`, randomBytes)}`;
}

/** Makes what opens the documents of an inbox. Throws when the secret is another one. */
export async function openerOf(
  inbox: string,
  secret: string,
  sealedKey: string,
): Promise<(sealed: string) => Promise<object>> {
  const held = await unseal<{ key: string }>(sealedKey, await keyOf(secret), inbox);
  const own = await crypto.subtle.importKey('pkcs8', fromBase64(held.key), CURVE, false, [
    'deriveBits',
  ]);
  return async (sealed) => {
    const [share = '', rest = ''] = sealed.split('.', 2);
    const theirs = await crypto.subtle.importKey('raw', fromBase64(share), CURVE, false, []);
    return unseal(rest, await agreedKey(own, theirs, `${inbox} ${share}`), `${inbox} ${share}`);
  };
}

async function keyOf(secret: string): Promise<Uint8Array<ArrayBuffer>> {
  return (await keysOfToken(`inbox ${secret}`)).key;
}

async function agreedKey(
  own: CryptoKey,
  theirs: CryptoKey,
  about: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own, 256);
  const label = new TextEncoder().encode(`aurora inbox document ${about} `);
  const bytes = new Uint8Array([...label, ...new Uint8Array(shared)]);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
