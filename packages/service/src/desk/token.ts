import { fromBase64Url, type Signer, toBase64Url } from '../direct-line/signer.ts';

/** Who an adviser's token lets in, and where. It is signed, not secret. */
export interface AdviserClaims {
  org: string;
  desk: string;
  /** The client that let the adviser in; null for a sign-in that is for trying only. */
  client: string | null;
  /** The adviser's id and the name that people see. */
  id: string;
  name: string;
  /** Signed in at, and expires at, seconds since 1970. */
  since: number;
  exp: number;
}

/** Stands before what is signed, so that no other token of the service is taken for an adviser's. */
const PREFIX = 'desk.';
const MAX_LENGTH = 4096;

/** Writes an adviser's token. */
export async function writeAdviserToken(signer: Signer, claims: AdviserClaims): Promise<string> {
  const body = PREFIX + toBase64Url(new TextEncoder().encode(JSON.stringify(claims)));
  return `${body}.${await signer.sign(body)}`;
}

/** Reads an adviser's token; null when we did not sign it or it has expired. */
export async function readAdviserToken(
  signer: Signer,
  token: string,
  now: Date,
): Promise<AdviserClaims | null> {
  const end = token.lastIndexOf('.');
  const body = token.slice(0, Math.max(0, end));
  if (token.length > MAX_LENGTH || !body.startsWith(PREFIX)) return null;
  if (!(await signer.verify(body, token.slice(end + 1)))) return null;
  const bytes = fromBase64Url(body.slice(PREFIX.length)) ?? new Uint8Array();
  const claims = JSON.parse(new TextDecoder().decode(bytes)) as AdviserClaims;
  return claims.exp * 1000 > now.getTime() ? claims : null;
}
