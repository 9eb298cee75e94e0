import type { StudioRole } from '@auroraai/api-client/studio';
import type { Context } from 'hono';
import type { Env } from '../../deps.ts';
import type { KnownAccount } from '../../store/studio-account-store.ts';
import { noteOf } from '../audit/note.ts';
import type { StudioDeps } from '../deps.ts';
import { notFound, StudioError } from '../problem.ts';
import { checkCsrf, checkOrigin } from '../sessions/csrf.ts';
import { type LiveSession, readSession } from '../sessions/session.ts';
import { mayAct } from './roles.ts';
import type { Needed, RouteName, STUDIO_ROUTES } from './routes.ts';

/** Somebody who is signed in. */
export interface SignedIn {
  account: KnownAccount;
  session: LiveSession;
}

/** Somebody who acts in an organisation, and whose role there is enough for the route. */
export interface Member extends SignedIn {
  organisation: { id: string; name: string };
  role: StudioRole;
  /** Throws a {@link StudioError} unless the role is at least this one. */
  require(least: StudioRole): void;
  /**
   * Whether the session still lasts and the role is still enough, for the route or as it is asked; for
   * what takes long.
   */
  isStillIn(wanted?: StudioRole): Promise<boolean>;
  /** Writes in the audit log what has been done, and to what: a fixed name and an id, no contents. */
  note(what: string, of?: string): Promise<void>;
}

/** Somebody who is signed in, of whom it is still to be known in which organisation they act. */
export interface Arriving extends SignedIn {
  /** Throws a {@link StudioError} unless the role in the organisation is enough for the route. */
  enter(organisation: string): Member;
}

/** What a handler is told of who calls, by what its row says. */
export type AccessOf<Row> = Row extends 'anybody'
  ? null
  : Row extends 'signed-in'
    ? SignedIn
    : Row extends { of: 'body' }
      ? Arriving
      : Member;

/** What a handler of a route is told of who calls. */
export type Access<Name extends RouteName> = AccessOf<(typeof STUDIO_ROUTES)[Name]>;

/** What the ids in paths may hold; what else is asked for nobody has, and no store is asked for it. */
const ID = /^[\w.@:-]{1,100}$/;

/**
 * Decides on a request to a route: the one place. Throws a {@link StudioError} for whoever may not
 * call it. What belongs to another organisation is not there.
 */
export async function studioAccess(
  deps: StudioDeps,
  c: Context<Env>,
  { needed, changes }: { needed: Needed; changes: boolean },
): Promise<null | SignedIn | Member | Arriving> {
  if (changes) checkOrigin(deps, c);
  if (needed === 'anybody') return null;
  const session = await readSession(deps, c);
  if (changes) await checkCsrf(c, session.token);
  if (!Object.values(c.req.param()).every((id) => ID.test(id))) throw notFound();
  const signedIn: SignedIn = { account: session.account, session };
  if (needed === 'signed-in') return signedIn;
  const enter = (organisation: string | null) =>
    enterOrganisation(deps, signedIn, organisation, needed.least);
  switch (needed.of) {
    case 'body':
      return { ...signedIn, enter };
    case 'query':
      return enter(c.req.query('organisation') ?? null);
    case 'organisation':
      return enter(c.req.param('organisation') ?? null);
    case 'bot':
      return enter(await deps.store.studioBots.organisationOf(c.req.param('bot') ?? ''));
  }
}

function enterOrganisation(
  deps: StudioDeps,
  signedIn: SignedIn,
  id: string | null,
  least: StudioRole,
): Member {
  const { account, session } = signedIn;
  const membership = account.memberships.find(({ organisation }) => organisation.id === id);
  if (!membership) throw notFound();
  const { organisation, role } = membership;
  const require = (wanted: StudioRole) => {
    if (mayAct(role, wanted)) return;
    throw new StudioError('not-allowed', `This needs the role ${wanted}; yours is ${role}.`);
  };
  require(least);
  return {
    ...signedIn,
    ...{ organisation, role, require },
    async isStillIn(wanted = least) {
      const found = await deps.store.studioAccounts.session(session.tokenHash, deps.now());
      const now = found?.of.memberships.find((one) => one.organisation.id === organisation.id);
      return now !== undefined && mayAct(now.role, wanted);
    },
    note: (what, of = '') =>
      deps.store.studioAccounts.note([noteOf(deps, account, organisation.id, what, of)]),
  };
}
