/** Items of a list with a key each, which stays with its item while others come and go. */
export interface KeyedItems<T> {
  items: readonly T[];
  keys: readonly number[];
  /** The next key that is free. */
  next: number;
}

/** No item yet. */
export const NO_ITEMS: KeyedItems<never> = { items: [], keys: [], next: 0 };

/** Where an item of the list so far was found in the new one; null while it is not. */
type Origins = (number | null)[];

/**
 * The keys of items as they are now. An item that was there keeps its key wherever it is: the same
 * object first, else one with the same content; one that was rewritten in its place keeps the key of
 * the place, so that the caret stays in it. `typedAt` is the place in which the person has just typed,
 * which is the same item whatever it holds now.
 */
export function keyItems<T>(
  before: KeyedItems<T>,
  items: readonly T[],
  typedAt: number | null = null,
): KeyedItems<T> {
  if (before.items === items) return before;
  // First what has not moved: of equal items each keeps its own key.
  const from: Origins = items.map((item, at) => {
    const isOwn = at === typedAt ? at < before.items.length : before.items[at] === item;
    return isOwn ? at : null;
  });
  const taken = new Set(from.filter((at) => at !== null));
  findBy((item) => item, before.items, items, from, taken);
  if (from.includes(null)) findBy(contentOf, before.items, items, from, taken);
  let { next } = before;
  const keys = from.map((own, at) => {
    if (own !== null) return before.keys[own] ?? next++;
    if (at < before.items.length && !taken.has(at)) {
      taken.add(at);
      return before.keys[at] ?? next++;
    }
    return next++;
  });
  return { items, keys, next };
}

/** Where the item that stood at a place stands now; null where it is gone. */
export function placeOf<T>(before: readonly T[], now: readonly T[], place: number): number | null {
  const keyed = keyItems<T>(NO_ITEMS, before);
  const at = keyItems(keyed, now).keys.indexOf(keyed.keys[place] ?? -1);
  return at < 0 ? null : at;
}

/** Finds items that have moved by what makes them the same; fills in `from` and `taken`. */
function findBy<T>(
  sameness: (item: T) => unknown,
  before: readonly T[],
  items: readonly T[],
  from: Origins,
  taken: Set<number>,
): void {
  const free = new Map<unknown, number[]>();
  before.forEach((item, at) => {
    if (taken.has(at)) return;
    const same = sameness(item);
    free.set(same, [...(free.get(same) ?? []), at]);
  });
  // What stands where an equal one stood has not moved; only then are others looked for.
  for (const isHere of [true, false])
    items.forEach((item, at) => {
      if (from[at] !== null) return;
      const places = free.get(sameness(item));
      const own = isHere ? places?.find((place) => place === at) : places?.[0];
      if (own === undefined) return;
      places?.splice(places.indexOf(own), 1);
      from[at] = own;
      taken.add(own);
    });
}

function contentOf(item: unknown): unknown {
  return typeof item === 'object' ? JSON.stringify(item) : item;
}
