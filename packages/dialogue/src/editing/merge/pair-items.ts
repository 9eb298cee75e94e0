import type { Json } from '../../bot/localized.ts';
import { canonical, isObject, type JsonObject } from '../json.ts';
import { areExclusive } from './exclusive.ts';
import { likenessOf } from './likeness.ts';

/** Keys that name an object among others of its kind, the surest first. */
const NAMING = [
  'id',
  'value',
  'slot',
  'name',
  'test',
  'entity',
  'intent',
  'answer',
  'flow',
  'form',
];
/** From this likeness on, 0–1, an object is taken for the changed other one. */
const ALIKE = 0.5;
/** More comparisons than this are not made: so much was changed that likeness says little. */
const MOST_COMPARED = 20_000;

/**
 * For each item of a changed list the place of the item in the base that it comes from, if any:
 * the same value; else, for objects, the same name; else the likest; else what stood at its place.
 */
export function pairWithBase(
  base: readonly Json[],
  changed: readonly Json[],
): (number | undefined)[] {
  const pairs: (number | undefined)[] = changed.map(() => undefined);
  const taken = new Set<number>();
  const pair = (at: number, with_: number) => {
    pairs[at] = with_;
    taken.add(with_);
  };
  const ofBase = occurrences(base);
  for (const [key, at] of occurrences(changed)) {
    const same = ofBase.get(key);
    if (same !== undefined) pair(at, same);
  }
  const freeOfBase = () => objectsOf(base, (at) => !taken.has(at));
  const freeOfChanged = () => objectsOf(changed, (at) => pairs[at] === undefined);

  const named = byName(freeOfBase());
  for (const [name, at] of byName(freeOfChanged())) {
    const same = named.get(name);
    if (same !== undefined && !areExclusive(itemOf(base, same), itemOf(changed, at)))
      pair(at, same);
  }
  for (const { at, other } of likest(freeOfChanged(), freeOfBase())) pair(at, other);
  for (const [at, item] of freeOfChanged()) {
    const before = at === 0 ? -1 : pairs[at - 1];
    const next = before === undefined ? undefined : before + 1;
    if (next === undefined || taken.has(next)) continue;
    const old = base[next];
    const isLast = at === changed.length - 1 && next === base.length - 1;
    const isReplaced = isLast || pairs[at + 1] === next + 1;
    if (isObject(old) && (isReplaced || haveSameKeys(old, item))) pair(at, next);
  }
  return pairs;
}

/** For places of new items in mine the places of the same new items in the standing list. */
export function pairNew(
  standing: readonly Json[],
  mine: readonly Json[],
  {
    isNewStanding,
    isNewMine,
  }: { isNewStanding: (at: number) => boolean; isNewMine: (at: number) => boolean },
): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const equal = occurrences(standing, isNewStanding);
  for (const [key, at] of occurrences(mine, isNewMine)) {
    const same = equal.get(key);
    if (same === undefined) continue;
    pairs.set(at, same);
    taken.add(same);
  }
  const named = byName(objectsOf(standing, (at) => isNewStanding(at) && !taken.has(at)));
  for (const [name, at] of byName(objectsOf(mine, (at) => isNewMine(at) && !pairs.has(at)))) {
    const same = named.get(name);
    if (same === undefined || areExclusive(itemOf(standing, same), itemOf(mine, at))) continue;
    pairs.set(at, same);
  }
  return pairs;
}

/** Places by value; the second of equal values has a key of its own. */
function occurrences(
  items: readonly Json[],
  isWanted: (at: number) => boolean = () => true,
): Map<string, number> {
  const counts = new Map<string, number>();
  const places = new Map<string, number>();
  for (const [at, item] of items.entries()) {
    if (!isWanted(at)) continue;
    const text = canonical(item);
    const count = counts.get(text) ?? 0;
    counts.set(text, count + 1);
    places.set(`${count} ${text}`, at);
  }
  return places;
}

function objectsOf(
  items: readonly Json[],
  isWanted: (at: number) => boolean,
): [number, JsonObject][] {
  const found: [number, JsonObject][] = [];
  for (const [at, item] of items.entries()) {
    if (isObject(item) && isWanted(at)) found.push([at, item]);
  }
  return found;
}

function itemOf(items: readonly Json[], at: number): JsonObject {
  return items[at] as JsonObject;
}

/** Places by name, of those names that only one has. */
function byName(items: readonly [number, JsonObject][]): Map<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (const [at, item] of items) {
    const key = NAMING.find((one) => Object.hasOwn(item, one) && !isObject(item[one]));
    if (key === undefined) continue;
    const name = `${key} ${canonical(item[key])}`;
    if (places.has(name)) twice.add(name);
    places.set(name, at);
  }
  for (const name of twice) places.delete(name);
  return places;
}

function likest(
  items: readonly [number, JsonObject][],
  others: readonly [number, JsonObject][],
): { at: number; other: number }[] {
  if (items.length * others.length > MOST_COMPARED) return [];
  const found = items.flatMap(([at, item]) =>
    others.flatMap(([other, old]) => {
      const likeness = areExclusive(old, item) ? 0 : likenessOf(old, item);
      return likeness >= ALIKE ? [{ at, other, likeness }] : [];
    }),
  );
  found.sort((a, b) => b.likeness - a.likeness || a.other - b.other || a.at - b.at);
  const used = { at: new Set<number>(), other: new Set<number>() };
  return found.filter(({ at, other }) => {
    if (used.at.has(at) || used.other.has(other)) return false;
    used.at.add(at);
    used.other.add(other);
    return true;
  });
}

function haveSameKeys(one: JsonObject, other: JsonObject): boolean {
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key))
  );
}
