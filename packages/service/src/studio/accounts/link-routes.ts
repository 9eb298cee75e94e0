import type { StudioLink } from '@auroraai/api-client/studio';
import { sha256Hex } from '../../hashing.ts';
import type { KnownAccount, StoredStudioLink } from '../../store/studio-account-store.ts';
import { readJson } from '../../v2/read-request.ts';
import { object } from '../../v2/schemas.ts';
import { noteOf } from '../audit/note.ts';
import type { StudioDeps } from '../deps.ts';
import type { HandlersOf } from '../handlers.ts';
import { StudioError } from '../problem.ts';
import { startSession } from '../sessions/session.ts';
import { mayChoosePassword } from './links.ts';
import { checkNewPassword } from './password-rules.ts';
import { linkToken, password } from './schemas.ts';

const opened = object({ token: linkToken });
const accepted = object({ token: linkToken, password });

/**
 * Links that were passed on. Whoever invites somebody holds the link too, so that an invitation never
 * changes an account that is there: its own password is asked for.
 */
export function linkHandlers(deps: StudioDeps): HandlersOf<'POST /link' | 'POST /link/accept'> {
  const { store, now, tries } = deps;
  const accounts = store.studioAccounts;

  const open = async (token: string) => {
    const tokenHash = await sha256Hex(token);
    const link = await accounts.link(tokenHash, now());
    const organisation = link && (await accounts.organisation(link.organisation));
    if (!link || !organisation) throw over();
    const known = await accounts.byEmail(link.email);
    // Since the link was made the account may have got a role elsewhere.
    if (link.kind === 'password' && !mayChoosePassword(link, known)) throw over();
    return { tokenHash, link, organisation, known };
  };

  return {
    'POST /link': async (c) => {
      const { token } = await readJson(deps, c.req.raw, opened);
      const { link, organisation, known } = await open(token);
      const { email, name, role, expiresAt } = link;
      const answer: StudioLink = {
        ...{ email, name: known?.name ?? name, organisation, role },
        chooses_password: choosesPassword(link, known),
        expires_at: expiresAt.toISOString(),
      };
      return c.json(answer);
    },

    'POST /link/accept': async (c) => {
      const given = await readJson(deps, c.req.raw, accepted);
      const { tokenHash, link, known } = await open(given.token);
      const { email, name, language } = link;
      const isNewPassword = choosesPassword(link, known);
      if (isNewPassword) checkNewPassword(given.password, { email, name: known?.name ?? name });
      else {
        await tries.count(c, email);
        if (!(await deps.passwords.verify(given.password, known?.passwordHash ?? null))) {
          throw new StudioError('wrong-credentials', 'The account has another password.');
        }
        await tries.right(c, email);
      }
      const account = {
        ...(known ?? { id: deps.randomUUID(), email, name, language, passwordHash: null }),
        ...(isNewPassword && { passwordHash: await deps.passwords.hash(given.password) }),
      };
      if (!(await accounts.redeem(tokenHash, now(), account))) throw over();
      // Whoever was signed in with the password so far may be the reason for a new one.
      if (isNewPassword) await accounts.endSessions(account.id);
      const what = link.kind === 'invitation' ? 'invitation-accepted' : 'password-set';
      await accounts.note([noteOf(deps, account, link.organisation, what, account.id)]);
      const joined = await accounts.account(account.id);
      if (!joined) throw over();
      return startSession(deps, c, joined);
    },
  };
}

function choosesPassword({ kind }: StoredStudioLink, known: KnownAccount | null): boolean {
  return kind === 'password' || known === null;
}

function over(): StudioError {
  return new StudioError('link-over', 'Ask for a new link from whoever passed it on.');
}
