import type { Context } from 'hono';
import type { Deps, Env } from '../../deps.ts';
import { toBase64Url } from '../../direct-line/signer.ts';

/** For how many days a browser is known after somebody has come in with a password there. */
const DAYS = 180;

const NAME = 'aurora_studio_known';
const COOKIE = /(?:^|;)\s*aurora_studio_known=([\w-]{22})\.(\d{10,16})\.([\w-]{43})\s*(?=;|$)/;

/** What knowing browsers again needs. */
export type KnowingDeps = Pick<Deps, 'chat' | 'now' | 'config' | 'randomBytes'>;

/**
 * Knows a browser again in which somebody has come in to an account, by a random id; null for all
 * others. It opens nothing: it only keeps those who guess elsewhere from being in the account's way.
 */
export async function knownBrowser(
  deps: KnowingDeps,
  c: Context<Env>,
  email: string,
): Promise<string | null> {
  const [, id = '', until = '', signature = ''] = COOKIE.exec(c.req.header('Cookie') ?? '') ?? [];
  if (id === '' || Number(until) <= deps.now().getTime()) return null;
  const signer = await deps.chat.signer();
  return (await signer.verify(signed(id, until, email), signature)) ? id : null;
}

/** Lets a browser be known again in which somebody has just come in to an account. */
export async function rememberBrowser(
  deps: KnowingDeps,
  c: Context<Env>,
  email: string,
): Promise<void> {
  const id = toBase64Url(deps.randomBytes(16));
  const seconds = DAYS * 24 * 60 * 60;
  const until = String(deps.now().getTime() + seconds * 1000);
  const signature = await (await deps.chat.signer()).sign(signed(id, until, email));
  const parts = [
    `${NAME}=${id}.${until}.${signature}`,
    'Path=/aurora/studio',
    `Max-Age=${seconds}`,
    'HttpOnly',
    'SameSite=Strict',
  ];
  if (deps.config.publicBaseUrl.startsWith('https:')) parts.push('Secure');
  c.header('Set-Cookie', parts.join('; '), { append: true });
}

/** The cookie itself does not tell whose account it was. */
function signed(id: string, until: string, email: string): string {
  return `studio-known-browser.${id}.${until}.${email}`;
}
