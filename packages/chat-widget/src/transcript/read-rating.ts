import type { OutgoingActivity } from '@auroraai/api-client/direct-line';
import type { Thumb, Transcript } from './transcript.ts';

/** What an activity of the person's says of an answer; undefined when it is about something else. */
export function readRating({
  type,
  name,
  value,
}: OutgoingActivity): { activityId: string; thumb: Thumb | null } | undefined {
  if (type !== 'event' || name !== 'auroraai/feedback') return undefined;
  const { activity_id: activityId, score } = (value ?? {}) as Record<string, unknown>;
  if (typeof activityId !== 'string') return undefined;
  return { activityId, thumb: score === 1 || score === -1 ? score : null };
}

/** What the person thinks of an answer now, also when it is still on its way; null = nothing. */
export function ratingOf({ ratings, pending }: Transcript, activityId: string): Thumb | null {
  const onItsWay = pending
    .map(({ activity }) => readRating(activity))
    .findLast((rating) => rating?.activityId === activityId);
  return onItsWay ? onItsWay.thumb : (ratings[activityId] ?? null);
}
