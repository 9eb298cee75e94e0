import type { GroupsConfig } from '../config.ts';
import { toHex } from '../hashing.ts';
import { createRateLimiter, type RateLimiter } from '../http/rate-limiter.ts';
import { logFailure } from '../log-failure.ts';
import type { Log } from '../ports.ts';
import type { Store } from '../store/store.ts';
import { createLockout, type Lockout } from '../transfers/lockout.ts';
import { createGroupHub, type GroupHub } from './hub.ts';

/** What group play works with, beside what all routes do. */
export interface Groups {
  hub: GroupHub;
  clientRate: RateLimiter;
  /** By the hash of a leader's or a player's secret. */
  seatRate: RateLimiter;
  /** Wrong codes of one address, and of all addresses together. */
  wrongCodes: Lockout;
  allWrongCodes: Lockout;
}

/** For how long wrong codes are remembered, minutes. */
const LOCKED_MINUTES = 15;

/** Creates what group play works with. */
export function createGroups(parts: {
  config: GroupsConfig;
  store: Store;
  now: () => Date;
  later: (call: () => void, milliseconds: number) => () => void;
  randomBytes: (length: number) => Uint8Array;
  log: Log;
}): Groups {
  const { config, store, now, later, randomBytes, log } = parts;
  const onTrouble = (error: Error) => logFailure(log, error);
  const minutes = LOCKED_MINUTES;
  const hub = createGroupHub({
    name: toHex(randomBytes(6)),
    read: (groupId) => store.groups.read(groupId, now()),
    own: (groupId, playerId) => store.groups.own(groupId, playerId),
    leader(groupId, away) {
      store.groups
        .setLeaderAway(groupId, away)
        .then((isNews) => isNews && hub.changed(groupId))
        .catch(onTrouble);
    },
    ...{ later, onTrouble },
  });
  return {
    hub,
    clientRate: createRateLimiter({ ...config.clientRate, now }),
    seatRate: createRateLimiter({ ...config.seatRate, now }),
    wrongCodes: createLockout({ tries: config.wrongCodes, minutes, now }),
    allWrongCodes: createLockout({ tries: config.wrongCodesOfAll, minutes, now }),
  };
}
