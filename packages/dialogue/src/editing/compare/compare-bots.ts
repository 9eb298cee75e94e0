import type { Bot } from '../../bot/bot.ts';
import type { Json } from '../../bot/localized.ts';
import { isEqual, isObject } from '../json.ts';
import { likenessOf } from '../merge/likeness.ts';
import { type KnownPart, PART_KINDS, type Part, type PartKind } from '../parts/part.ts';
import { nameOf, partsOf } from '../parts/parts-of.ts';
import { type Difference, differencesOf } from './differences.ts';

/** A part that is otherwise in one bot than in another. */
export interface PartChange {
  kind: PartKind;
  change: 'added' | 'removed' | 'changed' | 'renamed';
  /** Its name as it is; of what was removed as it was. */
  name: string;
  /** Its name before, when it was renamed. */
  formerName?: string;
  /** What of it is otherwise; empty when it was added or removed as a whole. */
  differences: Difference[];
}

/** From this likeness on, 0–1, a part with another name is taken for a renamed one. */
const ALIKE = 0.7;
/** More comparisons than this are not made to find what was renamed. */
const MOST_COMPARED = 2500;

/** What is otherwise in a bot than in an earlier one, part by part in the order of the format. */
export function compareBots(before: Bot, after: Bot): PartChange[] {
  return compareParts(partsOf(before), partsOf(after));
}

/**
 * The same of parts. Parts that have ids are known by them, others by their names; what has another
 * name, but is otherwise much the same, was renamed.
 */
export function compareParts(
  before: readonly (Part | KnownPart)[],
  after: readonly (Part | KnownPart)[],
): PartChange[] {
  return PART_KINDS.flatMap((kind) => {
    const old = before.filter((part) => part.kind === kind);
    const now = after.filter((part) => part.kind === kind);
    const pairs = pairParts(old, now);
    const kept = new Set(pairs.values());
    return [
      ...now.flatMap((part) => changeOf(kind, pairs.get(part), part)),
      ...old
        .filter((part) => !kept.has(part))
        .map(({ value }) => {
          const name = nameOf(kind, value);
          return { kind, change: 'removed' as const, name, differences: [] };
        }),
    ];
  });
}

function changeOf(kind: PartKind, before: Part | undefined, after: Part): PartChange[] {
  const name = nameOf(kind, after.value);
  if (!before) return [{ kind, change: 'added', name, differences: [] }];
  if (isEqual(before.value, after.value)) return [];
  const formerName = nameOf(kind, before.value);
  const key = kind === 'settings' ? 'id' : kind;
  const differences = differencesOf(before.value, after.value);
  if (name === formerName) return [{ kind, change: 'changed', name, differences }];
  const others = differences.filter(({ path }) => path.length !== 1 || path[0] !== key);
  return [{ kind, change: 'renamed', name, formerName, differences: others }];
}

/** For each part as it is the one it comes from. */
function pairParts(before: readonly Part[], after: readonly Part[]): Map<Part, Part> {
  const pairs = new Map<Part, Part>();
  const taken = new Set<Part>();
  const pair = (now: Part, old: Part | undefined) => {
    if (!old || taken.has(old)) return;
    pairs.set(now, old);
    taken.add(old);
  };
  const byId = new Map(before.map((part) => [idOf(part), part]));
  for (const part of after) if (idOf(part)) pair(part, byId.get(idOf(part)));
  const byName = new Map(before.map((part) => [nameOf(part.kind, part.value), part]));
  for (const part of after) {
    if (!pairs.has(part)) pair(part, byName.get(nameOf(part.kind, part.value)));
  }
  for (const { now, old } of likest(
    after.filter((part) => !pairs.has(part)),
    before.filter((part) => !taken.has(part)),
  )) {
    if (!pairs.has(now)) pair(now, old);
  }
  return pairs;
}

function idOf(part: Part | KnownPart): string | undefined {
  return 'id' in part ? part.id : undefined;
}

function likest(after: readonly Part[], before: readonly Part[]) {
  if (after.length * before.length > MOST_COMPARED) return [];
  return after
    .flatMap((now) =>
      before.map((old) => ({ now, old, likeness: likenessOf(unnamed(now), unnamed(old)) })),
    )
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((one, other) => other.likeness - one.likeness);
}

/** A part without its name; one that is nothing but its name is like no other. */
function unnamed({ kind, value }: Part): Json {
  if (!isObject(value)) return value;
  const { [kind]: name, ...rest } = value;
  return Object.keys(rest).length > 0 ? rest : { name: name ?? null };
}
