import type { Json } from '../../bot/localized.ts';
import { isList, isObject } from '../json.ts';

/** How like two objects are, 0–1: the share of what they have in common, words of texts one by one. */
export function likenessOf(one: Json, other: Json): number {
  const counts = new Map<string, number>();
  const ofOne = traits(one, '');
  const ofOther = traits(other, '');
  for (const trait of ofOne) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  let common = 0;
  for (const trait of ofOther) {
    const left = counts.get(trait) ?? 0;
    if (left === 0) continue;
    common += 1;
    counts.set(trait, left - 1);
  }
  const all = ofOne.length + ofOther.length;
  return all === 0 ? 1 : (2 * common) / all;
}

function traits(value: Json, path: string): string[] {
  if (isList(value)) return value.flatMap((item) => traits(item, `${path}[]`));
  if (isObject(value)) {
    return Object.entries(value).flatMap(([key, inner]) => traits(inner, `${path}.${key}`));
  }
  if (typeof value !== 'string') return [`${path}=${value}`];
  return value.split(/\s+/u).map((word) => `${path}=${word}`);
}
