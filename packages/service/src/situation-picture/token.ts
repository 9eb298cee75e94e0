import { fromBase64Url, type Signer, toBase64Url } from '../direct-line/signer.ts';

/** Whose situation picture a token opens. It is signed, not secret. */
export interface PictureClaims {
  org: string;
  /** The client that let its holder in; null for a sign-in that is for trying only. */
  client: string | null;
  /** Expires at, seconds since 1970. */
  exp: number;
}

/** Stands before what is signed, so that no other token of the service is taken for this one. */
const PREFIX = 'picture.';
const MAX_LENGTH = 4096;

/** Writes a token. */
export async function writePictureToken(signer: Signer, claims: PictureClaims): Promise<string> {
  const body = PREFIX + toBase64Url(new TextEncoder().encode(JSON.stringify(claims)));
  return `${body}.${await signer.sign(body)}`;
}

/** Reads a token; null when we did not sign it or it has expired. */
export async function readPictureToken(
  signer: Signer,
  token: string,
  now: Date,
): Promise<PictureClaims | null> {
  const end = token.lastIndexOf('.');
  const body = token.slice(0, Math.max(0, end));
  if (token.length > MAX_LENGTH || !body.startsWith(PREFIX)) return null;
  if (!(await signer.verify(body, token.slice(end + 1)))) return null;
  const bytes = fromBase64Url(body.slice(PREFIX.length)) ?? new Uint8Array();
  const claims = JSON.parse(new TextDecoder().decode(bytes)) as PictureClaims;
  return claims.exp * 1000 > now.getTime() ? claims : null;
}
