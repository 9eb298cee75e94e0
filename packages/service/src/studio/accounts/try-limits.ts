import type { Context } from 'hono';
import type { Deps, Env } from '../../deps.ts';
import { sha256Hex } from '../../hashing.ts';
import { createRecent } from '../../recent.ts';
import type { Tries } from '../../store/studio-account-store.ts';
import { waitFor } from '../problem.ts';
import { countTry, OF_ACCOUNT, OF_ADDRESS } from './tries.ts';

/** Slows down whoever guesses passwords or links. */
export interface TryLimits {
  /**
   * Counts a try, before it is known whether it is right, for the address it comes from and for what it
   * is made on; throws a {@link StudioError} while neither may be made.
   */
  count(c: Context<Env>, target: string): Promise<void>;
  /** Forgets the tries made on a target, once one was right. */
  right(target: string): Promise<void>;
}

/** How many addresses are remembered in one instance. */
const ADDRESSES = 10_000;

/** Creates the limits. Tries on a target count in all instances, those of an address in each. */
export function createTryLimits(deps: Pick<Deps, 'store' | 'now' | 'addresses'>): TryLimits {
  const { store, now } = deps;
  const addresses = createRecent<Tries>(ADDRESSES);
  // What was tried is not kept as it is: it may be somebody's e-mail address, or a password by mistake.
  const keyOf = (target: string) => sha256Hex(`tries ${target}`);
  return {
    async count(c, target) {
      const { clientAddress } = c.env;
      if (clientAddress !== undefined) {
        const address = await deps.addresses.hash(clientAddress);
        const next = countTry(addresses.get(address) ?? null, now(), OF_ADDRESS);
        if (typeof next === 'number') throw waitFor('too-many-tries', next);
        addresses.set(address, next);
      }
      let wait = 0;
      const isCounted = await store.studioAccounts.countTry(await keyOf(target), (before) => {
        const next = countTry(before, now(), OF_ACCOUNT);
        if (typeof next !== 'number') return next;
        wait = next;
        return null;
      });
      if (!isCounted) throw waitFor('too-many-tries', wait);
    },
    right: async (target) => store.studioAccounts.forgetTries(await keyOf(target)),
  };
}
