import type { DeskChange, DeskEnding, DeskPlace } from '../store/desk-store.ts';

/** The change that ends a hand-over. */
export function endPlace(place: DeskPlace, ending: DeskEnding, at: Date): DeskChange {
  const seconds = (from: Date, to: Date) =>
    Math.max(0, Math.round((to.getTime() - from.getTime()) / 1000));
  const { desk, queuedAt, takenAt } = place;
  return {
    place: null,
    outcome: {
      ...{ desk, ending, at },
      waited: seconds(queuedAt, takenAt ?? at),
      served: takenAt === null ? null : seconds(takenAt, at),
    },
  };
}
