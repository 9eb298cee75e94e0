import type { Json, Language } from '../../bot/localized.ts';
import { LANGUAGES } from '../../bot/localized.ts';
import { isEqual, isList, isObject } from '../json.ts';
import { areExclusive } from '../merge/exclusive.ts';
import { pairWithBase } from '../merge/pair-items.ts';

/** One thing in a part that is otherwise than before. */
export interface Difference {
  change: 'added' | 'removed' | 'changed' | 'moved';
  /** Keys and indexes: in the part as it is, of what was removed as it was. */
  path: (string | number)[];
  /** Of a text in one language. */
  language?: Language;
  /** Not with what was added or moved. */
  before?: Json;
  /** Not with what was removed or moved. */
  after?: Json;
}

/** What of a value is otherwise than before, as small as it can be told. */
export function differencesOf(before: Json, after: Json): Difference[] {
  const found: Difference[] = [];
  collect(before, after, [], found);
  return found.map((one) => {
    const language = one.path.find((key): key is Language =>
      (LANGUAGES as readonly (string | number)[]).includes(key),
    );
    return language ? { ...one, language } : one;
  });
}

function collect(before: Json, after: Json, path: (string | number)[], found: Difference[]): void {
  if (isEqual(before, after)) return;
  if (isList(before) && isList(after)) {
    collectItems(before, after, path, found);
    return;
  }
  if (!isObject(before) || !isObject(after) || areExclusive(before, after)) {
    found.push({ change: 'changed', path, before, after });
    return;
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const place = [...path, key];
    if (!Object.hasOwn(after, key)) {
      found.push({ change: 'removed', path: place, before: before[key]! });
    } else if (!Object.hasOwn(before, key)) {
      found.push({ change: 'added', path: place, after: after[key]! });
    } else collect(before[key]!, after[key]!, place, found);
  }
}

function collectItems(
  before: readonly Json[],
  after: readonly Json[],
  path: (string | number)[],
  found: Difference[],
): void {
  const pairs = pairWithBase(before, after);
  const kept = new Set(pairs);
  for (const [at, item] of before.entries()) {
    if (!kept.has(at)) found.push({ change: 'removed', path: [...path, at], before: item });
  }
  let last = -1;
  let isMoved = false;
  for (const [at, item] of after.entries()) {
    const old = pairs[at];
    if (old === undefined) found.push({ change: 'added', path: [...path, at], after: item });
    else {
      collect(before[old]!, item, [...path, at], found);
      if (old < last) isMoved = true;
      last = Math.max(last, old);
    }
  }
  if (isMoved) found.push({ change: 'moved', path });
}
