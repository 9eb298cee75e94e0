import type { StudioSignIn } from '@auroraai/api-client/studio';
import { readJson } from '../../v2/read-request.ts';
import { object } from '../../v2/schemas.ts';
import { checkNewPassword } from '../accounts/password-rules.ts';
import { email, language, password, personName } from '../accounts/schemas.ts';
import { isTrialAccount, TRIAL_ACCOUNT } from '../accounts/trial-account.ts';
import { noteEverywhere } from '../audit/note.ts';
import type { StudioDeps } from '../deps.ts';
import type { HandlersOf } from '../handlers.ts';
import { StudioError } from '../problem.ts';
import { readSessionCookie } from './cookie.ts';
import { endedSession, startSession, viewSession } from './session.ts';

const credentials = object({ email, password });
const change = object({ name: personName, language });
const passwords = object({ current: password, password });

/** Signing in and out, and what people change of their own account. */
export function sessionHandlers(
  deps: StudioDeps,
): HandlersOf<
  | 'GET /sign-in'
  | 'POST /session'
  | 'GET /session'
  | 'DELETE /session'
  | 'DELETE /sessions'
  | 'POST /account'
  | 'POST /password'
> {
  const { store, studio, tries } = deps;
  const accounts = store.studioAccounts;
  const count = (result: string) => deps.metrics.count('studio_sign_in', { result });

  return {
    'GET /sign-in': (c) => {
      const { email, password } = TRIAL_ACCOUNT;
      const answer: StudioSignIn = {
        trial: studio.trial ? { email, password } : null,
        providers: deps.providers.map(({ id, name }) => ({
          ...{ name, url: `/aurora/studio/sign-in/${id}` },
        })),
        has_session: readSessionCookie(c.req.header('Cookie')) !== null,
      };
      return c.json(answer);
    },

    'POST /session': async (c) => {
      const given = await readJson(deps, c.req.raw, credentials);
      await tries.count(c, given.email).catch((error: unknown) => {
        count('refused');
        throw error;
      });
      const found = await accounts.byEmail(given.email);
      const account = found && (studio.trial || !isTrialAccount(found)) ? found : null;
      // As slow for an address that nobody has: how long it takes tells nobody who is here.
      const isRight = await deps.passwords.verify(given.password, account?.passwordHash ?? null);
      if (!account || !isRight) {
        count('wrong');
        throw new StudioError('wrong-credentials', 'Look at both once more.');
      }
      await tries.right(c, given.email);
      await noteEverywhere(deps, account, 'signed-in');
      count('right');
      return startSession(deps, c, account);
    },

    'GET /session': async (c, { session }) => c.json(await viewSession(session)),

    'DELETE /session': async (c, { session }) => {
      await accounts.endSession(session.tokenHash);
      return endedSession(deps, c);
    },

    'DELETE /sessions': async (c, { account }) => {
      await accounts.endSessions(account.id);
      await noteEverywhere(deps, account, 'signed-out-everywhere');
      return endedSession(deps, c);
    },

    'POST /account': async (c, { account, session }) => {
      const patch = await readJson(deps, c.req.raw, change);
      await accounts.change(account.id, patch);
      return c.json(await viewSession({ ...session, account: { ...account, ...patch } }));
    },

    'POST /password': async (c, { account }) => {
      const given = await readJson(deps, c.req.raw, passwords);
      await tries.count(c, account.email);
      if (!(await deps.passwords.verify(given.current, account.passwordHash))) {
        throw new StudioError('wrong-credentials', 'The password so far is another one.');
      }
      await tries.right(c, account.email);
      // Of a trial everybody knows the password, and the next one wants to come in with it.
      if (isTrialAccount(account)) {
        throw new StudioError('not-allowed', 'The password of the trial account stays.');
      }
      checkNewPassword(given.password, account);
      const passwordHash = await deps.passwords.hash(given.password);
      await accounts.change(account.id, { passwordHash });
      await accounts.endSessions(account.id);
      await noteEverywhere(deps, account, 'password-changed');
      return startSession(deps, c, account);
    },
  };
}
