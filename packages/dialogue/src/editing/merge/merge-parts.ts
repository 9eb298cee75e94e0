import type { Json } from '../../bot/localized.ts';
import { isEqual, isList, isObject, type JsonObject } from '../json.ts';
import type { InnerMerge, MergeConflict, Merged } from './conflict.ts';
import { areExclusive } from './exclusive.ts';
import { mergeLists } from './merge-lists.ts';

/**
 * Merges two changes of one value three ways; null = absent. Objects are merged by their keys, texts in
 * lists as ordered sets (what one side added stays, what one side removed is gone), objects in lists
 * once they are paired. Where both changed the same thing the standing side stays; a change stays
 * against a deletion; both become conflicts, so that nothing that was written is lost.
 */
export function mergeParts(base: Json | null, standing: Json | null, mine: Json | null): Merged {
  const { value, conflicts } = mergeValues(
    base ?? undefined,
    standing ?? undefined,
    mine ?? undefined,
  );
  return { value: value ?? null, conflicts };
}

function mergeValues(
  base: Json | undefined,
  standing: Json | undefined,
  mine: Json | undefined,
): InnerMerge {
  if (isEqual(standing, mine) || isEqual(base, mine)) return { value: standing, conflicts: [] };
  if (isEqual(base, standing)) return { value: mine, conflicts: [] };
  if (standing === undefined) return kept(mine, null, 'mine');
  if (mine === undefined) return kept(standing, null, 'standing');
  if (isList(standing) && isList(mine)) {
    return mergeLists(isList(base) ? base : [], standing, mine, mergeValues);
  }
  if (isObject(standing) && isObject(mine) && !areExclusive(standing, mine)) {
    return mergeObjects(isObject(base) ? base : {}, standing, mine);
  }
  return kept(standing, mine, 'standing');
}

function kept(
  value: Json | undefined,
  other: Json | null,
  stands: MergeConflict['stands'],
): InnerMerge {
  return { value, conflicts: [{ path: [], standing: value ?? null, other, stands }] };
}

function mergeObjects(base: JsonObject, standing: JsonObject, mine: JsonObject): InnerMerge {
  const conflicts: MergeConflict[] = [];
  const members: [string, Json][] = [];
  for (const key of new Set([...Object.keys(standing), ...Object.keys(mine)])) {
    const merged = mergeValues(own(base, key), own(standing, key), own(mine, key));
    if (merged.value !== undefined) members.push([key, merged.value]);
    for (const one of merged.conflicts) conflicts.push({ ...one, path: [key, ...one.path] });
  }
  return { value: Object.fromEntries(members), conflicts };
}

function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
