import type { Json } from '../bot/localized.ts';
import { canonicalText, isObject, isSame, type JsonObject } from './json.ts';

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
  let result = value;
  for (const change of changes) {
    const changed = applyAt(result, change, 0);
    if (changed === undefined) conflicts.push(change);
    else result = changed.value;
  }
  return { value: result, conflicts };
}

function applyAt(value: Json, change: Change, depth: number): { value: Json } | undefined {
  const key = change.at[depth];
  if (key === undefined) {
    if (change.now === undefined || change.was !== fingerprint(value)) return undefined;
    return { value: change.now };
  }
  if (Array.isArray(value)) {
    if (typeof key !== 'number' || key >= value.length) return undefined;
    const inner = applyAt(value[key], change, depth + 1);
    return inner && { value: value.with(key, inner.value) };
  }
  if (!isObject(value) || typeof key !== 'string' || key === '__proto__') return undefined;
  if (depth < change.at.length - 1) {
    if (!Object.hasOwn(value, key)) return undefined;
    const inner = applyAt(value[key] ?? null, change, depth + 1);
    return inner && { value: { ...value, [key]: inner.value } };
  }
  return applyToKey(value, key, change);
}

function applyToKey(value: JsonObject, key: string, change: Change): { value: Json } | undefined {
  const present = Object.hasOwn(value, key) ? value[key] : undefined;
  if (present === undefined) {
    if (change.was !== undefined || change.now === undefined) return undefined;
  } else if (change.was !== fingerprint(present)) return undefined;
  const { [key]: _, ...rest } = value;
  return { value: change.now === undefined ? rest : { ...value, [key]: change.now } };
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
