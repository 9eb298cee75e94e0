import type { Deps } from '../deps.ts';
import { logFailure } from '../log-failure.ts';
import type { DeskPlace } from '../store/desk-store.ts';
import { changeConversation } from './change-conversation.ts';
import { type DeskView, viewDesk } from './desk-view.ts';
import { endPlace } from './ending.ts';

/** So many at the head of a queue are told when they move; further back a place says little. */
const TOLD = 20;

/**
 * Puts a desk in order: tells people who have moved in the queue, lets go of those whose adviser has
 * vanished, and of the queue when nobody is there. It may run in several instances at once.
 */
export async function tendDesk(deps: Deps, organisation: string, desk: string): Promise<void> {
  const view = await viewDesk(deps, organisation, desk);
  const onDuty = new Set(view.advisers.map(({ id }) => id));
  const tasks = [
    ...view.connected
      .filter(({ adviser }) => adviser && !onDuty.has(adviser.id))
      .map((place) => lose(deps, organisation, place)),
    ...(onDuty.size === 0
      ? view.queued.map((place) => close(deps, organisation, place))
      : view.queued
          .slice(0, TOLD)
          .map((place, at) => tellMove(deps, organisation, view, place, at + 1))),
  ];
  await Promise.all(tasks);
}

/** Tends a desk after something has changed at it; what fails is done when it is tended next. */
export function tendLater(deps: Deps, organisation: string, desk: string): void {
  tendDesk(deps, organisation, desk).catch((error: Error) => logFailure(deps.log, error));
}

/** Tends every desk at which somebody waits or is answered; tells how many wait in all. */
export async function tendDesks(deps: Deps): Promise<number> {
  const busy = await deps.store.desks.busy();
  for (const { organisation, desk } of busy) await tendDesk(deps, organisation, desk);
  return busy.reduce((sum, { queued }) => sum + queued, 0);
}

async function lose(deps: Deps, organisation: string, seen: DeskPlace): Promise<void> {
  const { conversation } = seen;
  await changeConversation(deps, { organisation, conversation }, (place) =>
    place?.adviser && place.adviser.id === seen.adviser?.id
      ? { change: endPlace(place, 'lost', deps.now()), result: { state: 'failed' } }
      : null,
  );
}

async function close(deps: Deps, organisation: string, seen: DeskPlace): Promise<void> {
  const { conversation } = seen;
  await changeConversation(deps, { organisation, conversation }, (place) =>
    place?.state === 'queued'
      ? { change: endPlace(place, 'unstaffed', deps.now()), result: { state: 'closed' } }
      : null,
  );
}

async function tellMove(
  deps: Deps,
  organisation: string,
  view: DeskView,
  { conversation, toldPosition }: DeskPlace,
  position: number,
): Promise<void> {
  if (toldPosition === position) return;
  const wait = view.wait(position);
  const told = { state: 'queued', position, ...(wait !== undefined && { waiting_seconds: wait }) };
  await changeConversation(deps, { organisation, conversation }, (place) =>
    place?.state === 'queued' && place.toldPosition !== position
      ? {
          change: { place: { ...place, toldPosition: position } },
          add: { content: { type: 'event', name: 'auroraai/handoff', value: told } },
        }
      : null,
  );
}
