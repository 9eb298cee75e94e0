import type { GivenMeters, TransferAttributes } from '@auroraai/api-client';
import { LIFE_AREAS, type LifeArea, type Localized } from '@auroraai/recommender';

/** One thing that a person can give: each area of life on its own. */
export type AttributeName = 'age' | 'municipality_code' | `life_situation_meters.${LifeArea}`;

/** Every attribute there is, in the order in which they are shown. */
export const ATTRIBUTE_NAMES: readonly AttributeName[] = [
  'age',
  'municipality_code',
  ...LIFE_AREAS.map((area) => `life_situation_meters.${area}` as const),
];

/** Which attributes values are given of, in the order in which they are shown. */
export function namesOf(attributes: TransferAttributes): AttributeName[] {
  return ATTRIBUTE_NAMES.filter((name) => {
    const area = areaOf(name);
    if (area) return attributes.life_situation_meters?.[area] !== undefined;
    return attributes[name as 'age' | 'municipality_code'] !== undefined;
  });
}

/** The area of life of an attribute, or null for the others. */
export function areaOf(name: AttributeName): LifeArea | null {
  const [group, area] = name.split('.');
  return group === 'life_situation_meters' && area ? (area as LifeArea) : null;
}

/** Leaves of the attributes those that are named; null when nothing is left. */
export function onlyNamed(
  attributes: TransferAttributes,
  names: readonly AttributeName[],
): TransferAttributes | null {
  const kept: TransferAttributes = {};
  const meters: GivenMeters = {};
  for (const name of namesOf(attributes).filter((one) => names.includes(one))) {
    const area = areaOf(name);
    if (area) meters[area] = attributes.life_situation_meters?.[area] ?? [];
    else Object.assign(kept, { [name]: attributes[name as 'age' | 'municipality_code'] });
  }
  if (Object.keys(meters).length > 0) kept.life_situation_meters = meters;
  return Object.keys(kept).length > 0 ? kept : null;
}

/** What the attributes are called where they are no area of life. */
export const ATTRIBUTE_LABELS: Record<'age' | 'municipality_code', Localized> = {
  age: { fi: 'Ikä', sv: 'Ålder', en: 'Age' },
  municipality_code: { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
};
