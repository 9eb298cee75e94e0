import type { Recommended } from './state.ts';
import type { Turn } from './turn.ts';

/** How many messages later services that were shown can still be asked about. */
const REMEMBERED = 8;

/** The services shown a moment ago. */
export function remembered(turn: Turn): Recommended | undefined {
  const { recommended, turn: now } = turn.state;
  return recommended && now - recommended.turn <= REMEMBERED ? recommended : undefined;
}
