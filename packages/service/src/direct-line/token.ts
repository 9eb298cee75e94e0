import { DirectLineError } from './error.ts';
import { fromBase64Url, type Signer, toBase64Url } from './signer.ts';

/**
 * What a token lets its holder do: talk in one conversation, open one stream of it, or find it again
 * with the original widget.
 */
export type TokenUse = 'conversation' | 'stream' | 'session';

/** What a token says. It is signed, not secret: nothing of the person stands in it. */
export interface TokenClaims {
  use: TokenUse;
  /** The conversation's id; official clients read it under this name. */
  conv: string;
  bot: string;
  /** The organisation of the conversation. */
  org: string;
  /** The user id that the holder speaks under, where the token's maker chose one. */
  user?: string;
  /** Origins of browsers that may use it; none named = any that the service lets in. */
  origins?: readonly string[];
  /** Issued at and expires at, seconds since 1970 (RFC 7519). */
  iat: number;
  exp: number;
}

const HEADER = toBase64Url(new TextEncoder().encode('{"alg":"HS256","typ":"JWT"}'));
const MAX_LENGTH = 4096;

/** Writes a token: a JSON Web Token (RFC 7519) under HS256, as official clients expect. */
export async function writeToken(signer: Signer, claims: TokenClaims): Promise<string> {
  const body = toBase64Url(new TextEncoder().encode(JSON.stringify(claims)));
  return `${HEADER}.${body}.${await signer.sign(`${HEADER}.${body}`)}`;
}

/**
 * Reads a token.
 *
 * @throws DirectLineError when we did not sign it, it has expired, or it is for another use.
 */
export async function readToken(
  signer: Signer,
  token: string,
  use: TokenUse,
  now: Date,
): Promise<TokenClaims> {
  const [header, body, signature, more] = token.length > MAX_LENGTH ? [] : token.split('.');
  const isSigned =
    header === HEADER &&
    body !== undefined &&
    signature !== undefined &&
    more === undefined &&
    (await signer.verify(`${header}.${body}`, signature));
  if (!isSigned) throw new DirectLineError('BadToken', 'The token is not valid.');
  const bytes = fromBase64Url(body) ?? new Uint8Array();
  const claims = JSON.parse(new TextDecoder().decode(bytes)) as TokenClaims;
  if (claims.use !== use) throw new DirectLineError('BadToken', 'The token is for another use.');
  if (claims.exp * 1000 <= now.getTime()) {
    throw new DirectLineError('TokenExpired', 'The token has expired.');
  }
  return claims;
}

/** Whether a text looks like one of our tokens rather than like a secret. */
export function looksLikeToken(text: string): boolean {
  return text.startsWith(`${HEADER}.`);
}
