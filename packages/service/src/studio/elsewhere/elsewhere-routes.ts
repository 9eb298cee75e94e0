import { logFailure } from '../../log-failure.ts';
import { isTrialAccount } from '../accounts/trial-account.ts';
import { noteEverywhere } from '../audit/note.ts';
import type { StudioDeps } from '../deps.ts';
import type { HandlersOf } from '../handlers.ts';
import { notFound } from '../problem.ts';
import { openSession } from '../sessions/session.ts';
import { admit } from './admit.ts';
import { keepBegun, takeBegun } from './begun.ts';

/** Signing in by the system of one's own organisation. */
export function elsewhereHandlers(
  deps: StudioDeps,
): HandlersOf<'GET /sign-in/:provider' | 'GET /sign-in/:provider/callback'> {
  const { publicBaseUrl } = deps.config;
  const providerOf = (id: string | undefined) => {
    const provider = deps.providers.find((one) => one.id === id);
    if (!provider) throw notFound();
    return provider;
  };
  const callbackOf = (id: string) => `${publicBaseUrl}/aurora/studio/sign-in/${id}/callback`;
  const count = (result: string) => deps.metrics.count('studio_sign_in', { result });
  /** The page says it in the person's language. */
  const failedTo = (why: 'refused' | 'failed') => `${publicBaseUrl}/studio/#/sign-in/${why}`;
  const trouble = (error: unknown) => {
    logFailure(deps.log, error instanceof Error ? error : new Error('rejected'));
    count('failed');
  };

  return {
    'GET /sign-in/:provider': async (c) => {
      const { id, begin } = providerOf(c.req.param('provider'));
      try {
        const { url, keep } = await begin(callbackOf(id));
        await keepBegun(deps, c, { provider: id, keep });
        return c.redirect(url, 303);
      } catch (error) {
        trouble(error);
        return c.redirect(failedTo('failed'), 303);
      }
    },

    'GET /sign-in/:provider/callback': async (c) => {
      const { id, finish } = providerOf(c.req.param('provider'));
      const keep = await takeBegun(deps, c, id);
      if (!keep) return c.redirect(failedTo('failed'), 303);
      try {
        // As the browser was sent there: behind a proxy the request has another address.
        const returned = new URL(callbackOf(id) + new URL(c.req.url).search);
        const person = await finish(returned, keep);
        const account = person && (await admit(deps, person));
        if (!account || (isTrialAccount(account) && !deps.studio.trial)) {
          count('refused');
          return c.redirect(failedTo('refused'), 303);
        }
        await noteEverywhere(deps, account, 'signed-in');
        count('right');
        await openSession(deps, c, account);
        return c.redirect(`${publicBaseUrl}/studio/`, 303);
      } catch (error) {
        trouble(error);
        return c.redirect(failedTo('failed'), 303);
      }
    },
  };
}
