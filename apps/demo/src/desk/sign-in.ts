import type { AdviserToken } from '@auroraai/api-client/desk';

/** An adviser who has signed in: the token, kept for as long as the browser's tab is open. */
export interface Session {
  token: string;
  name: string;
  /** When the token has to be renewed, milliseconds since 1970. */
  renewAt: number;
}

const KEY = 'aurora-desk';
const DESK = 'neuvonta';

/** Why somebody was not let in. */
export type SignInFailure = 'refused' | 'failed';

/** The session of this tab, or of the link that a system of the organisation has made: `#token=…&name=…`. */
export function openSession(page: Window): Session | null {
  const link = new URLSearchParams(page.location.hash.slice(1));
  const token = link.get('token');
  if (token) {
    // The link must not be left in the history of a shared machine.
    page.history.replaceState(null, '', page.location.pathname + page.location.search);
    return keep(page, { token, name: link.get('name') ?? '', renewAt: 0 });
  }
  try {
    return JSON.parse(page.sessionStorage.getItem(KEY) ?? 'null') as Session | null;
  } catch {
    // A browser that keeps nothing: the adviser signs in again.
    return null;
  }
}

/** Signs in without credentials, which a service that is for trying only allows. */
export async function signInForTrying(
  page: Window & typeof globalThis,
  name: string,
): Promise<Session | SignInFailure> {
  try {
    const response = await page.fetch('/aurora/v2/desk/token', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ desk: DESK, name }),
    });
    if (response.status === 401) return 'refused';
    if (!response.ok) return 'failed';
    return keepToken(page, (await response.json()) as AdviserToken);
  } catch {
    return 'failed';
  }
}

/** Keeps a token that has been given or renewed. */
export function keepToken(
  page: Window,
  { token, name, expires_in: seconds }: AdviserToken,
): Session {
  return keep(page, { token, name, renewAt: Date.now() + seconds * 500 });
}

/** Forgets the session. */
export function forgetSession(page: Window): void {
  try {
    page.sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}

function keep(page: Window, session: Session): Session {
  try {
    page.sessionStorage.setItem(KEY, JSON.stringify(session));
  } catch {
    // It lasts until the page is left.
  }
  return session;
}
