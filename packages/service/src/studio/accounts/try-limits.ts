import type { Context } from 'hono';
import type { Deps, Env } from '../../deps.ts';
import { sha256Hex } from '../../hashing.ts';
import { createRecent } from '../../recent.ts';
import type { Tries } from '../../store/studio-account-store.ts';
import { waitFor } from '../problem.ts';
import { type KnowingDeps, knownBrowser } from './known-browser.ts';
import { countTry, OF_ACCOUNT, OF_ADDRESS } from './tries.ts';

/** Slows down whoever guesses passwords or links. */
export interface TryLimits {
  /**
   * Counts a try on an account, before it is known whether it is right, for the address it comes from
   * and for the account; throws a {@link StudioError} while neither may be made. A browser in which
   * somebody has come in to the account before is counted by itself: who guesses elsewhere is not in
   * its way.
   */
  count(c: Context<Env>, email: string): Promise<void>;
  /** Forgets the tries that were counted of such a request, once one was right. */
  right(c: Context<Env>, email: string): Promise<void>;
}

/** How many addresses are remembered in one instance. */
const ADDRESSES = 10_000;

/** Creates the limits. Tries on a target count in all instances, those of an address in each. */
export function createTryLimits(deps: Pick<Deps, 'store' | 'addresses'> & KnowingDeps): TryLimits {
  const { store, now } = deps;
  const addresses = createRecent<Tries>(ADDRESSES);
  // What was tried is not kept as it is: it may be somebody's e-mail address, or a password by mistake.
  const keyOf = (email: string, browser: string | null) =>
    sha256Hex(browser === null ? `tries ${email}` : `tries ${email} in ${browser}`);
  return {
    async count(c, email) {
      const { clientAddress } = c.env;
      const browser = await knownBrowser(deps, c, email);
      if (browser === null && clientAddress !== undefined) {
        const address = await deps.addresses.hash(clientAddress);
        const next = countTry(addresses.get(address) ?? null, now(), OF_ADDRESS);
        if (typeof next === 'number') throw waitFor('too-many-tries', next);
        addresses.set(address, next);
      }
      let wait = 0;
      const isCounted = await store.studioAccounts.countTry(
        await keyOf(email, browser),
        (before) => {
          const next = countTry(before, now(), OF_ACCOUNT);
          if (typeof next !== 'number') return next;
          wait = next;
          return null;
        },
      );
      if (!isCounted) throw waitFor('too-many-tries', wait);
    },
    async right(c, email) {
      const key = await keyOf(email, await knownBrowser(deps, c, email));
      await store.studioAccounts.forgetTries(key);
    },
  };
}
