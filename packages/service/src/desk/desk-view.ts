import type { Deps } from '../deps.ts';
import type { Adviser, DeskPlace } from '../store/desk-store.ts';
import { estimateWait } from './estimate.ts';
import { AWAY_AFTER } from './timing.ts';

/** So many of the latest hand-overs say how long one takes. */
const RECENT = 40;

/** A desk at this moment. */
export interface DeskView {
  /** Who is on duty. */
  advisers: Adviser[];
  queued: DeskPlace[];
  connected: DeskPlace[];
  /** The likely wait at a place in the queue, seconds; undefined when unknown. */
  wait(position: number): number | undefined;
}

/** Looks at a desk. */
export async function viewDesk(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  organisation: string,
  desk: string,
): Promise<DeskView> {
  const desks = store.desks.of(organisation);
  const [advisers, places, outcomes] = await Promise.all([
    desks.duty(desk, new Date(now().getTime() - AWAY_AFTER)),
    desks.places(desk),
    desks.outcomes(desk, RECENT),
  ]);
  const queued = places.filter(({ state }) => state === 'queued');
  const connected = places.filter(({ state }) => state === 'connected');
  const served = outcomes.flatMap((one) => (one.served === null ? [] : [one.served]));
  const load = { advisers: advisers.length, connected: connected.length, served };
  return { advisers, queued, connected, wait: (position) => estimateWait(position, load) };
}
