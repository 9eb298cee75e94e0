import type { MadeLink } from '@auroraai/api-client/studio';
import type { Deps } from '../../deps.ts';
import { sha256Hex } from '../../hashing.ts';
import type { KnownAccount, StoredStudioLink } from '../../store/studio-account-store.ts';
import { newToken } from '../sessions/session.ts';

/** How long a link may be opened, hours. */
const LINK_HOURS = 72;

/** What making a link needs. */
export interface LinkDeps extends Pick<Deps, 'store' | 'now' | 'randomBytes' | 'randomUUID'> {
  config: { publicBaseUrl: string };
}

/** Makes a link to be passed on to somebody; only its hash is kept. */
export async function makeLink(
  deps: LinkDeps,
  link: Omit<StoredStudioLink, 'id' | 'tokenHash' | 'expiresAt'>,
): Promise<MadeLink & { id: string }> {
  const token = newToken(deps);
  const expiresAt = new Date(deps.now().getTime() + LINK_HOURS * 60 * 60 * 1000);
  const id = deps.randomUUID();
  const tokenHash = await sha256Hex(token);
  await deps.store.studioAccounts.putLink({ ...link, id, tokenHash, expiresAt });
  // Behind the # it reaches no server, no log and no other site.
  const url = `${deps.config.publicBaseUrl}/studio/#/link/${token}`;
  return { id, url, expires_at: expiresAt.toISOString() };
}

/**
 * Whether a link may give an account a new password. Whoever made it holds it too, and could act as the
 * account wherever it has a role: so only where that is the organisation of the link alone, or for the
 * operator.
 */
export function mayChoosePassword(
  { organisation, by }: { organisation: string; by?: string | null },
  account: KnownAccount | null,
): boolean {
  const isTheirs = (account?.memberships ?? []).every(
    (one) => one.organisation.id === organisation,
  );
  return by === null || isTheirs;
}
