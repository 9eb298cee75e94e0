import type { Json } from '../bot/localized.ts';
import { canonicalText, isObject, isSame } from './json.ts';

/**
 * One difference between two documents. It says what stood there before only as a fingerprint, so
 * that it can be told whether somebody has changed that place since.
 */
export interface Change {
  /** Keys and indexes from the root. */
  at: readonly (string | number)[];
  /** Fingerprint of the earlier value; absent where there was none. */
  was?: string;
  /** The value that stands there instead; absent where it is taken away. */
  now?: Json;
}

/** What has to be changed in `from` to get `to`. Lists of different lengths are replaced whole. */
export function differences(from: Json, to: Json, at: Change['at'] = []): Change[] {
  if (isSame(from, to)) return [];
  if (isObject(from) && isObject(to)) {
    const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort();
    return keys.flatMap((key): Change[] => {
      const place = [...at, key];
      const before = Object.hasOwn(from, key) ? from[key] : undefined;
      const after = Object.hasOwn(to, key) ? to[key] : undefined;
      if (before === undefined) return after === undefined ? [] : [{ at: place, now: after }];
      if (after === undefined) return [{ at: place, was: fingerprint(before) }];
      return differences(before, after, place);
    });
  }
  if (Array.isArray(from) && Array.isArray(to) && from.length === to.length) {
    return from.flatMap((member, index) => differences(member, to[index], [...at, index]));
  }
  return [{ at, was: fingerprint(from), now: to }];
}

/** Makes the changes wherever the value is still the one they were made for; tells where it is not. */
export function applyChanges(
  value: Json,
  changes: readonly Change[],
): { value: Json; conflicts: Change[] } {
  const conflicts: Change[] = [];
  return { value: apply(value, changes, 0, conflicts) ?? null, conflicts };
}

/** Undefined where the value is taken away. */
function apply(
  value: Json | undefined,
  changes: readonly Change[],
  depth: number,
  conflicts: Change[],
): Json | undefined {
  const here = changes.filter(({ at }) => at.length === depth);
  const inner = changes.filter(({ at }) => at.length > depth);
  let result = inner.length > 0 ? applyInside(value, inner, depth, conflicts) : value;
  for (const change of here) {
    const present = result === undefined ? undefined : fingerprint(result);
    if (change.was === present && (depth > 0 || change.now !== undefined)) result = change.now;
    else conflicts.push(change);
  }
  return result;
}

function applyInside(
  value: Json | undefined,
  changes: readonly Change[],
  depth: number,
  conflicts: Change[],
): Json | undefined {
  const groups = new Map<string | number, Change[]>();
  for (const change of changes) {
    const key = change.at[depth] ?? '';
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  if (Array.isArray(value)) {
    const members = [...value];
    for (const [key, group] of groups) {
      const known = typeof key === 'number' && Object.hasOwn(members, key);
      const changed = known ? apply(members[key], group, depth + 1, conflicts) : undefined;
      if (known && changed !== undefined) members[key] = changed;
      else conflicts.push(...group);
    }
    return members;
  }
  if (!isObject(value)) {
    conflicts.push(...changes);
    return value;
  }
  const members = new Map(Object.entries(value));
  for (const [key, group] of groups) {
    const deeper = group.some(({ at }) => at.length > depth + 1);
    if (typeof key !== 'string' || (deeper && !members.has(key))) {
      conflicts.push(...group);
      continue;
    }
    const changed = apply(members.get(key), group, depth + 1, conflicts);
    if (changed === undefined) members.delete(key);
    else members.set(key, changed);
  }
  return Object.fromEntries(members);
}

/** Two 32-bit FNV-1a sums over a value's canonical text, as 16 hexadecimal digits. */
export function fingerprint(value: Json): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  const text = canonicalText(value);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + index), 0x85ebca6b);
  }
  return [a, b].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Tells whether a value read from a file is a list of changes. */
export function isChangeList(value: unknown): value is readonly Change[] {
  return (
    Array.isArray(value) &&
    value.every(
      (one: unknown) =>
        isObject(one) &&
        Array.isArray(one.at) &&
        one.at.every((key: Json) => typeof key === 'string' || typeof key === 'number') &&
        (one.was === undefined || typeof one.was === 'string'),
    )
  );
}
