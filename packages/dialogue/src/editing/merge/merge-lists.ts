import type { Json } from '../../bot/localized.ts';
import type { InnerMerge, MergeConflict } from './conflict.ts';
import { pairNew, pairWithBase } from './pair-items.ts';

type Merge = (
  base: Json | undefined,
  standing: Json | undefined,
  mine: Json | undefined,
) => InnerMerge;

/**
 * Merges two changes of a list: its items are paired, merged one by one and put in the order of the
 * side that moved any (the standing one when both did); what the other side added comes after what
 * stands before it there.
 */
export function mergeLists(
  base: readonly Json[],
  standing: readonly Json[],
  mine: readonly Json[],
  merge: Merge,
): InnerMerge {
  // An item is known by its place in the base; new ones by numbers from there on.
  const standingIds = pairWithBase(base, standing).map((id, at) => id ?? base.length + at);
  const newOfMine = base.length + standing.length;
  const mineOfBase = pairWithBase(base, mine);
  const isNew = (at: number, ids: readonly (number | undefined)[]) =>
    ids[at] === undefined || ids[at] >= base.length;
  const sameNew = pairNew(standing, mine, {
    isNewStanding: (at) => isNew(at, standingIds),
    isNewMine: (at) => isNew(at, mineOfBase),
  });
  const mineIds = mineOfBase.map((id, at) => {
    const same = sameNew.get(at);
    return id ?? (same === undefined ? newOfMine + at : base.length + same);
  });
  const standingAt = placesOf(standingIds);
  const mineAt = placesOf(mineIds);

  const order = orderOf(standingIds, mineIds, base.length);
  const value: Json[] = [];
  const conflicts: MergeConflict[] = [];
  for (const id of order) {
    const merged = merge(
      id < base.length ? base[id] : undefined,
      itemAt(standing, standingAt.get(id)),
      itemAt(mine, mineAt.get(id)),
    );
    if (merged.value === undefined) continue;
    for (const one of merged.conflicts) {
      conflicts.push({ ...one, path: [value.length, ...one.path] });
    }
    value.push(merged.value);
  }
  return { value, conflicts };
}

function placesOf(ids: readonly number[]): Map<number, number> {
  return new Map(ids.map((id, at) => [id, at]));
}

function itemAt(items: readonly Json[], at: number | undefined): Json | undefined {
  return at === undefined ? undefined : items[at];
}

function orderOf(
  standing: readonly number[],
  mine: readonly number[],
  baseLength: number,
): number[] {
  const onlyMineMoved = isInOrder(standing, baseLength) && !isInOrder(mine, baseLength);
  const [spine, other] = onlyMineMoved ? [mine, standing] : [standing, mine];
  const inSpine = new Set(spine);
  /** What follows an item of the spine in the other list and is not in the spine. */
  const after = new Map<number, number[]>();
  let anchor = -1;
  for (const id of other) {
    if (inSpine.has(id)) anchor = id;
    else after.set(anchor, [...(after.get(anchor) ?? []), id]);
  }
  const order: number[] = [];
  let waiting = after.get(-1) ?? [];
  for (const id of spine) {
    // What stands comes before what is added at the same place.
    if (onlyMineMoved || id < baseLength) {
      order.push(...waiting);
      waiting = [];
    }
    order.push(id);
    waiting = [...waiting, ...(after.get(id) ?? [])];
  }
  return [...order, ...waiting];
}

/** Whether the items of the base stand in the order of the base. */
function isInOrder(ids: readonly number[], baseLength: number): boolean {
  let last = -1;
  for (const id of ids) {
    if (id >= baseLength) continue;
    if (id < last) return false;
    last = id;
  }
  return true;
}
