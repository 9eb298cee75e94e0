import type {
  AttributeName,
  GivenMeters,
  LifeArea,
  TransferAttributes,
} from '@auroraai/api-client';
import { isRecord, LIFE_AREAS } from './read-kept.ts';

/** Every attribute that can be given, in the order in which they are shown. */
export const ATTRIBUTE_NAMES: readonly AttributeName[] = [
  'age',
  'municipality_code',
  ...LIFE_AREAS.map((area) => `life_situation_meters.${area}` as const),
];

/** The area of life of an attribute, or null for the others. */
export function areaOfAttribute(name: AttributeName): LifeArea | null {
  const area = name.split('.')[1];
  return (area as LifeArea | undefined) ?? null;
}

/** Reads the name of an attribute. */
export function readAttributeName(kept: unknown): AttributeName | undefined {
  return ATTRIBUTE_NAMES.find((name) => name === kept);
}

/** Reads attributes with their values; undefined when nothing can be read. */
export function readAttributes(kept: unknown): TransferAttributes | undefined {
  if (!isRecord(kept)) return undefined;
  const read: TransferAttributes = {};
  const isWhole = (value: unknown, most: number): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
  if (isWhole(kept.age, 120)) read.age = kept.age;
  const code = kept.municipality_code;
  if (typeof code === 'string' && /^\d{3}$/.test(code)) read.municipality_code = code;
  const meters: GivenMeters = {};
  const given = isRecord(kept.life_situation_meters) ? kept.life_situation_meters : {};
  for (const area of LIFE_AREAS) {
    const values = given[area];
    if (Array.isArray(values) && values.length > 0 && values.length <= 20)
      if (values.every((value) => isWhole(value, 10))) meters[area] = values as number[];
  }
  if (Object.keys(meters).length > 0) read.life_situation_meters = meters;
  return Object.keys(read).length > 0 ? read : undefined;
}
