import type { LifeArea } from '@auroraai/api-client';
import type { Dimension, Score } from '../engine/index.ts';

/** An area of life for which services can be asked. */
export interface LowArea {
  area: LifeArea;
  dimension: Dimension;
  /** The answer, a whole number 0–10. */
  value: number;
}

const AREAS: readonly LifeArea[] = [
  'health',
  'resilience',
  'housing',
  'working_studying',
  'family',
  'friends',
  'finance',
  'improvement_of_strengths',
  'self_esteem',
  'life_satisfaction',
];

/** The most areas for which services are shown at once. */
const MOST = 3;

/** The life area that a dimension tells about, if any. */
export function areaOf({ area }: Dimension): LifeArea | undefined {
  return AREAS.find((each) => each === area);
}

/** What is low, the lowest first, of equal ones what matters more. */
export function lowestFirst(scores: readonly Score[]): Score[] {
  return scores
    .filter(({ band }) => band === 'low')
    .sort(
      (one, other) => one.value - other.value || (other.importance ?? 0) - (one.importance ?? 0),
    );
}

/** The areas with low answers, in the order of {@link lowestFirst}. */
export function lowAreas(scores: readonly Score[]): LowArea[] {
  return lowestFirst(scores)
    .flatMap(({ dimension, value }) => {
      const area = areaOf(dimension);
      return area ? [{ area, dimension, value: Math.round(value) }] : [];
    })
    .slice(0, MOST);
}
