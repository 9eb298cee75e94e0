import type { LifeArea } from '@auroraai/api-client';

/** The ten areas of life, in the order in which they are asked. */
export const LIFE_AREAS: readonly LifeArea[] = [
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

/** A number 0–10 for some of the areas. */
export type AreaValues = Partial<Record<LifeArea, number>>;

/** Whether it is an object with names, not a list. */
export function isRecord(kept: unknown): kept is Record<string, unknown> {
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept);
}

/** The whole numbers 0–10 of the ten areas; everything else is left out. */
export function readAreaValues(kept: unknown): AreaValues {
  if (!isRecord(kept)) return {};
  const values: AreaValues = {};
  for (const area of LIFE_AREAS) {
    const value = kept[area];
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10)
      values[area] = value;
  }
  return values;
}

/** The members of a kept list that can be read, at most `most` of them, the latest. */
export function readList<T>(
  kept: unknown,
  read: (each: unknown) => T | undefined,
  most: number,
): T[] {
  if (!Array.isArray(kept)) return [];
  return kept
    .slice(-most)
    .map(read)
    .filter((each): each is T => each !== undefined);
}

/** A kept text of at most `most` characters. */
export function readText(kept: unknown, most = 500): string | undefined {
  return typeof kept === 'string' && kept !== '' && kept.length <= most ? kept : undefined;
}

/** A kept moment as ISO 8601 in UTC. */
export function readMoment(kept: unknown): string | undefined {
  if (typeof kept !== 'string') return undefined;
  const time = Date.parse(kept);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
