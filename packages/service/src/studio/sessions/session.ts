import type { StudioSession } from '@auroraai/api-client/studio';
import type { Context } from 'hono';
import type { Env } from '../../deps.ts';
import { toBase64Url } from '../../direct-line/signer.ts';
import { sha256Hex } from '../../hashing.ts';
import type { KnownAccount } from '../../store/studio-account-store.ts';
import { rememberBrowser } from '../accounts/known-browser.ts';
import { isTrialAccount } from '../accounts/trial-account.ts';
import type { StudioDeps } from '../deps.ts';
import { StudioError } from '../problem.ts';
import { readSessionCookie, sessionCookie } from './cookie.ts';
import { csrfToken } from './csrf.ts';

const HOUR = 60 * 60 * 1000;

/** How long a session lasts in which nothing happens. */
const IDLE = 12 * HOUR;

/** How long a session lasts at most. */
const LONGEST = 7 * 24 * HOUR;

/** By how much the end of a session moves at least, so that not every request writes. */
const STEP = 10 * 60 * 1000;

/** A session of a request. */
export interface LiveSession {
  token: string;
  tokenHash: string;
  account: KnownAccount;
  expiresAt: Date;
}

/** A secret of 256 random bits, base64url. */
export function newToken({ randomBytes }: Pick<StudioDeps, 'randomBytes'>): string {
  return toBase64Url(randomBytes(32));
}

/** The session that a request carries; throws a {@link StudioError} without one. */
export async function readSession(deps: StudioDeps, c: Context<Env>): Promise<LiveSession> {
  const token = readSessionCookie(c.req.header('Cookie'));
  const session = token === null ? null : await lookUp(deps, token);
  if (!session) throw new StudioError('not-signed-in', 'Sign in first.');
  return session;
}

async function lookUp(
  { store, now, studio }: StudioDeps,
  token: string,
): Promise<LiveSession | null> {
  const tokenHash = await sha256Hex(token);
  const at = now();
  const found = await store.studioAccounts.session(tokenHash, at);
  // What everybody could sign in to while trying lets nobody in for real.
  if (!found || (isTrialAccount(found.of) && !studio.trial)) return null;
  const next = new Date(Math.min(at.getTime() + IDLE, found.startedAt.getTime() + LONGEST));
  const expiresAt = next.getTime() - found.expiresAt.getTime() >= STEP ? next : found.expiresAt;
  if (expiresAt === next) await store.studioAccounts.extendSession(tokenHash, next);
  return { token, tokenHash, account: found.of, expiresAt };
}

/** Starts a session of an account whose password was right, or is new, and answers with it. */
export async function startSession(
  deps: StudioDeps,
  c: Context<Env>,
  account: KnownAccount,
): Promise<Response> {
  const session = await openSession(deps, c, account);
  await rememberBrowser(deps, c, account.email);
  return c.json(await viewSession(session));
}

/** Starts a session of an account, whose cookie goes with the answer, and ends the one before. */
export async function openSession(
  deps: StudioDeps,
  c: Context<Env>,
  account: KnownAccount,
): Promise<LiveSession> {
  const { store, now, config } = deps;
  const former = readSessionCookie(c.req.header('Cookie'));
  if (former !== null) await store.studioAccounts.endSession(await sha256Hex(former));
  const token = newToken(deps);
  const tokenHash = await sha256Hex(token);
  const startedAt = now();
  const expiresAt = new Date(startedAt.getTime() + IDLE);
  await store.studioAccounts.startSession({
    ...{ tokenHash, account: account.id, startedAt, expiresAt },
  });
  const { publicBaseUrl } = config;
  const cookie = sessionCookie(token, { publicBaseUrl, maxSeconds: LONGEST / 1000 });
  c.header('Set-Cookie', cookie, { append: true });
  return { token, tokenHash, account, expiresAt };
}

/** Answers without anything, and takes the cookie away. */
export function endedSession({ config }: StudioDeps, c: Context<Env>): Response {
  const { publicBaseUrl } = config;
  c.header('Set-Cookie', sessionCookie(null, { publicBaseUrl, maxSeconds: 0 }));
  return c.body(null, 204);
}

/** A session as its page sees it. */
export async function viewSession(session: LiveSession): Promise<StudioSession> {
  const { id, name, email, language, memberships } = session.account;
  return {
    account: { id, name, email, language },
    memberships,
    csrf: await csrfToken(session.token),
    expires_at: session.expiresAt.toISOString(),
  };
}
