import type { Context } from 'hono';
import type { Deps, Env } from '../../deps.ts';
import { hmacSigner, type Signer } from '../../direct-line/signer.ts';
import { isOwnOrigin } from '../../http/origin.ts';
import { StudioError } from '../problem.ts';

const SIGNED = 'aurora-studio-csrf';

/** The token that belongs to a session: who has it has read an answer to that session. */
export function csrfToken(sessionToken: string): Promise<string> {
  return signerOf(sessionToken).sign(SIGNED);
}

/** Throws a {@link StudioError} unless a request carries the token of its session. */
export async function checkCsrf(c: Context<Env>, sessionToken: string): Promise<void> {
  const sent = c.req.header('X-Aurora-CSRF') ?? '';
  if (!(await signerOf(sessionToken).verify(SIGNED, sent))) {
    throw new StudioError('csrf', 'Send the token of the session as X-Aurora-CSRF.');
  }
}

/**
 * Throws a {@link StudioError} when a browser says that a page of another site sends a request.
 * Browsers say it of everything that can change something; what says nothing is no browser, and
 * carries nobody's cookie unawares.
 */
export function checkOrigin({ config }: Deps, c: Context<Env>): void {
  const origin = c.req.header('Origin');
  const site = c.req.header('Sec-Fetch-Site');
  const isForeign = origin !== undefined && !isOwnOrigin(config, origin, c.req.url);
  if (isForeign || (site !== undefined && site !== 'same-origin')) {
    throw new StudioError('csrf', 'The studio takes changes from its own pages only.');
  }
}

function signerOf(sessionToken: string): Signer {
  return hmacSigner(new TextEncoder().encode(sessionToken));
}
