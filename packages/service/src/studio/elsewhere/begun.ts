import type { Context } from 'hono';
import type { Env } from '../../deps.ts';
import { fromBase64Url, toBase64Url } from '../../direct-line/signer.ts';
import type { StudioDeps } from '../deps.ts';

/** A sign-in elsewhere that has begun in a browser. */
interface Begun {
  provider: string;
  keep: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  until: number;
}

/** How long somebody may take to sign in elsewhere, seconds. */
const SECONDS = 15 * 60;

/** Stands before what is signed, so that nothing else that the service signs is taken for this. */
const PREFIX = 'studio-sign-in.';
const NAME = 'aurora_studio_begun';
const COOKIE = /(?:^|;)\s*aurora_studio_begun=([\w.-]{1,4000})\s*(?=;|$)/;

/** Keeps in the browser that a sign-in has begun there: nobody can end one that they have not begun. */
export async function keepBegun(
  deps: StudioDeps,
  c: Context<Env>,
  begun: Omit<Begun, 'until'>,
): Promise<void> {
  const whole: Begun = { ...begun, until: deps.now().getTime() + SECONDS * 1000 };
  const body = toBase64Url(new TextEncoder().encode(JSON.stringify(whole)));
  const signature = await (await deps.chat.signer()).sign(PREFIX + body);
  setCookie(deps, c, `${body}.${signature}`, SECONDS);
}

/** Takes what was kept of a sign-in with a provider out of the browser; null when there is none. */
export async function takeBegun(
  deps: StudioDeps,
  c: Context<Env>,
  provider: string,
): Promise<Begun['keep'] | null> {
  const [, body = '', signature = ''] =
    /^([\w-]+)\.([\w-]+)$/.exec(COOKIE.exec(c.req.header('Cookie') ?? '')?.[1] ?? '') ?? [];
  setCookie(deps, c, '', 0);
  const isOurs = body !== '' && (await (await deps.chat.signer()).verify(PREFIX + body, signature));
  const bytes = isOurs ? fromBase64Url(body) : null;
  if (!bytes) return null;
  const begun = JSON.parse(new TextDecoder().decode(bytes)) as Begun;
  const isGood = begun.provider === provider && begun.until > deps.now().getTime();
  return isGood ? begun.keep : null;
}

function setCookie({ config }: StudioDeps, c: Context<Env>, value: string, seconds: number): void {
  const parts = [
    `${NAME}=${value}`,
    'Path=/aurora/studio/sign-in',
    `Max-Age=${seconds}`,
    'HttpOnly',
    // The way back is a link on a page of the provider.
    'SameSite=Lax',
  ];
  if (config.publicBaseUrl.startsWith('https:')) parts.push('Secure');
  c.header('Set-Cookie', parts.join('; '), { append: true });
}
