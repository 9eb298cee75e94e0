import type { LifeArea } from '@auroraai/api-client';

/** How an answer differs from an earlier one. */
export type ChangeKind = 'better' | 'worse' | 'same';

/**
 * How much answers of one area differ between people: standard deviations of 1,011 persons of 16–29
 * years in Finland, October 2022, as Diakonia University of Applied Sciences published them with 3X10D.
 */
const DEVIATION: Record<LifeArea, number> = {
  health: 2.14,
  resilience: 1.99,
  housing: 1.86,
  working_studying: 1.93,
  family: 1.83,
  friends: 2.48,
  finance: 2.54,
  improvement_of_strengths: 2.15,
  self_esteem: 2.45,
  life_satisfaction: 1.92,
};

/** A change counts when it is larger than one deviation: smaller ones come and go with the day. */
export function changeOf(area: LifeArea, before: number, now: number): ChangeKind {
  const change = now - before;
  if (Math.abs(change) <= DEVIATION[area]) return 'same';
  return change > 0 ? 'better' : 'worse';
}
