import type { AttributeName, GivenMeters, TransferAttributes } from '@auroraai/api-client';
import type { PersonData } from '../person/person-store.ts';
import { ATTRIBUTE_NAMES, areaOfAttribute } from '../person/read-attributes.ts';
import type { Origin, Share } from '../person/shares-slice.ts';

/** One attribute that the person has said or taken over. */
export interface Held {
  name: AttributeName;
  /** A number 0–10 of an area, an age, or the code of a municipality. */
  value: number | string;
  /** Where it came from; null = the person said it here. */
  origin: Origin | null;
}

/** The attributes that a person has, in the order in which they are shown. */
export function heldBy(person: PersonData): Held[] {
  return ATTRIBUTE_NAMES.flatMap((name) => {
    const value = heldValue(person, name);
    if (value === null) return [];
    const origin = person.origins.find((each) => each.attribute === name && each.value === value);
    return [{ name, value, origin: origin ?? null }];
  });
}

/** What was given of an attribute and can still be read, or has been. */
export function readersOf(name: AttributeName, shares: readonly Share[]): Share[] {
  return shares.filter(
    ({ state, values }) =>
      ['waiting', 'read', 'erasure-asked'].includes(state) &&
      valuesOf(values).some((each) => each.name === name),
  );
}

/** Whether what is known of an attribute is the same as of most: said here, to find services, for nobody else. */
export function isCommon({ name, origin }: Held, readers: readonly Share[]): boolean {
  return origin === null && readers.length === 0 && name !== 'age';
}

/** The value of an attribute; null when the person has not said it. */
export function heldValue(person: PersonData, name: AttributeName): number | string | null {
  const area = areaOfAttribute(name);
  if (area) return person.answers[area] ?? null;
  return name === 'age' ? person.age : person.municipality || null;
}

/** What is sent of a person when these attributes are given. */
export function valuesToGive(
  person: PersonData,
  names: readonly AttributeName[],
): TransferAttributes {
  const given: TransferAttributes = {};
  const meters: GivenMeters = {};
  for (const name of names) {
    const area = areaOfAttribute(name);
    const value = heldValue(person, name);
    if (typeof value === 'number' && area) meters[area] = [value];
    else if (typeof value === 'number') given.age = value;
    else if (value !== null) given.municipality_code = value;
  }
  if (Object.keys(meters).length > 0) given.life_situation_meters = meters;
  return given;
}

/** Each attribute of what was given with its value; several answers about one area are rounded to one. */
export function valuesOf(
  given: TransferAttributes,
): { name: AttributeName; value: number | string }[] {
  return ATTRIBUTE_NAMES.flatMap((name) => {
    const area = areaOfAttribute(name);
    const answers = area ? (given.life_situation_meters?.[area] ?? []) : [];
    const mean = Math.round(answers.reduce((sum, each) => sum + each, 0) / answers.length);
    const value = area ? mean : given[name as 'age' | 'municipality_code'];
    return value === undefined || Number.isNaN(value) ? [] : [{ name, value }];
  });
}
