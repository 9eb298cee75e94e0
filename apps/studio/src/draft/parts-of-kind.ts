import type { PartKind, StudioPart } from '@auroraai/api-client/studio';

/** What was sorted before, by the parts that it was sorted from. */
const sorted = new WeakMap<ReadonlyMap<string, StudioPart>, Map<PartKind, readonly StudioPart[]>>();

/** The last list of each kind, so that a list in which nothing changed stays the same list. */
const last = new WeakMap<StudioPart, readonly StudioPart[]>();

/** The parts of a kind in their order. The same list is given for as long as none of them changes. */
export function partsOfKind(
  parts: ReadonlyMap<string, StudioPart>,
  kind: PartKind,
): readonly StudioPart[] {
  const known = sorted.get(parts) ?? new Map<PartKind, readonly StudioPart[]>();
  sorted.set(parts, known);
  const before = known.get(kind);
  if (before) return before;
  const found = [...parts.values()]
    .filter((part) => part.kind === kind)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const [first] = found;
  const earlier = first ? last.get(first) : NONE;
  const list = earlier && isSameList(earlier, found) ? earlier : found;
  if (first) last.set(first, list);
  known.set(kind, list);
  return list;
}

const NONE: readonly StudioPart[] = [];

function isSameList(one: readonly StudioPart[], other: readonly StudioPart[]): boolean {
  return one.length === other.length && one.every((part, at) => part === other[at]);
}
