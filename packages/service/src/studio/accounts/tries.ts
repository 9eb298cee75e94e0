import type { Tries } from '../../store/studio-account-store.ts';

/** How tries in vain are slowed down. */
interface Patience {
  /** How many are let be. */
  free: number;
  /** The longest that one has to wait, seconds. */
  longest: number;
}

/** For one account: whoever mistypes is hardly stopped, whoever guesses gets some hundred tries a day. */
export const OF_ACCOUNT: Patience = { free: 5, longest: 15 * 60 };

/** For one address: a whole office may share it. */
export const OF_ADDRESS: Patience = { free: 30, longest: 15 * 60 };

/** After this time one try in vain is forgotten. */
const FORGIVEN = 15 * 60 * 1000;

/** How long tries are kept, milliseconds: by then they are forgotten. */
export const TRIES_KEPT = 24 * 60 * 60 * 1000;

/** The state after one more try; or, while it may not be made yet, the seconds until then. */
export function countTry(
  before: Tries | null,
  now: Date,
  { free, longest }: Patience,
): Tries | number {
  const passed = before ? Math.max(0, now.getTime() - before.at.getTime()) : 0;
  const count = Math.max(0, (before?.count ?? 0) - Math.floor(passed / FORGIVEN));
  // Doubles with each try: 1, 2, 4 seconds …
  const wait = count < free ? 0 : Math.min(longest, 2 ** Math.min(count - free, 30));
  const left = Math.ceil(wait - passed / 1000);
  return left > 0 ? left : { count: count + 1, at: now };
}
