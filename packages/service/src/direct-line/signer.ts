import { createRecent } from '../recent.ts';

/** Signs texts, and knows its own signatures. */
export interface Signer {
  sign(text: string): Promise<string>;
  verify(text: string, signature: string): Promise<boolean>;
}

/** A signer with HMAC-SHA-256; every instance with the same key knows the others' signatures. */
export function hmacSigner(key: Uint8Array): Signer {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = crypto.subtle.importKey('raw', new Uint8Array(key), algorithm, false, [
    'sign',
    'verify',
  ]);
  const bytes = (text: string) => new TextEncoder().encode(text);
  return {
    async sign(text) {
      return toBase64Url(
        new Uint8Array(await crypto.subtle.sign('HMAC', await imported, bytes(text))),
      );
    },
    async verify(text, signature) {
      const sent = fromBase64Url(signature);
      // A signature that is written in another way would be the same bytes a second time.
      if (!sent || toBase64Url(sent) !== signature) return false;
      return crypto.subtle.verify('HMAC', await imported, sent, bytes(text));
    },
  };
}

/** Remembers its signatures and which were right: who talks shows the same token again and again. */
export function rememberingSigner(signer: Signer, max: number): Signer {
  const right = createRecent<string>(max);
  return {
    async sign(text) {
      const signature = await signer.sign(text);
      right.set(text, signature);
      return signature;
    },
    async verify(text, signature) {
      if (right.get(text) === signature) return true;
      const isRight = await signer.verify(text, signature);
      if (isRight) right.set(text, signature);
      return isRight;
    },
  };
}

/** Bytes as base64url without padding, RFC 4648 § 5. */
export function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes of a base64url text, or null where it is none. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(text)) return null;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
  } catch {
    return null;
  }
}
