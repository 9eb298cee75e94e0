import type { Json } from '../../bot/localized.ts';
import { isEqual, isObject } from '../json.ts';
import type { MergeConflict } from '../merge/conflict.ts';
import { mergeParts } from '../merge/merge-parts.ts';
import type { KnownPart, Part, PartKind } from '../parts/part.ts';
import { nameOf } from '../parts/parts-of.ts';
import { mapNames } from '../references/map-names.ts';
import { usesOf } from '../references/references.ts';
import { comparable } from '../references/rename.ts';
import { noLonger } from './no-longer.ts';
import type { AddedTopic, TakenPart } from './topic-change.ts';

/**
 * Takes a topic over into a draft, or a new version of one that was taken before (`taken`). Names that
 * others have already are made different; equal parts, and slots and entities of the same name and kind,
 * are used as they are. What was taken before is merged: what the draft's editors changed stays, and what
 * they deleted stays deleted unless something else of the topic needs it. What came with an earlier version
 * and is not in this one goes, unless it was changed or something else refers to it.
 */
export function addTopic(
  parts: readonly KnownPart[],
  topic: readonly Part[],
  taken: readonly TakenPart[] = [],
): AddedTopic {
  const byId = new Map(parts.map((part) => [part.id, part]));
  const before = new Map(taken.map((part) => [keyOf(part.kind, part.name), part]));
  const standingOf = (key: string) => byId.get(before.get(key)?.id ?? '');
  const { names, shared } = planNames(parts, topic, standingOf);
  const plans = topic.map(({ kind, value }): Plan => {
    const from = nameOf(kind, value);
    const key = keyOf(kind, from);
    const to = names.get(key) ?? from;
    const [old, standing] = [before.get(key), standingOf(key)];
    const renamed = withNames(kind, value, to, names);
    const merged = old && standing ? mergeParts(old.value, standing.value, renamed) : undefined;
    return {
      ...{ kind, from, to, old, standing, renamed },
      shared: shared.get(key),
      value: merged?.value ?? renamed,
      conflicts: merged?.conflicts ?? [],
      isLeft: old !== undefined && !standing,
    };
  });
  bringBack(plans);
  const result = resultOf(plans);
  const { gone, kept } = noLonger(parts, taken, result);
  return { ...result, changes: [...result.changes, ...gone], taken: [...result.taken, ...kept] };
}

/** What is to be done with one part of the topic. */
interface Plan {
  kind: PartKind;
  from: string;
  to: string;
  /** What was taken before. */
  old: TakenPart | undefined;
  /** What that has become in the draft. */
  standing: KnownPart | undefined;
  /** A part of the draft that does as it is. */
  shared: KnownPart | undefined;
  /** The topic's part with the names of the draft. */
  renamed: Json;
  /** The part as it is to be. */
  value: Json;
  conflicts: MergeConflict[];
  /** Whether it was deleted and stays so. */
  isLeft: boolean;
}

/** What was deleted comes back where something that stands or comes refers to it. */
function bringBack(plans: readonly Plan[]): void {
  const left = new Map(
    plans.filter(({ isLeft }) => isLeft).map((plan) => [keyOf(plan.kind, plan.to), plan]),
  );
  const queue = plans.filter(({ isLeft }) => !isLeft);
  for (let plan = queue.pop(); plan; plan = queue.pop()) {
    for (const use of usesOf(plan)) {
      const needed = left.get(keyOf(use.kind, use.name));
      if (!needed?.isLeft) continue;
      needed.isLeft = false;
      queue.push(needed);
    }
  }
}

function resultOf(plans: readonly Plan[]): AddedTopic {
  const result: AddedTopic = { changes: [], renamed: [], taken: [] };
  for (const plan of plans) {
    const { kind, from, to, old, standing, shared, renamed, value, conflicts, isLeft } = plan;
    if (old && isLeft) {
      result.taken.push({ ...old, value: renamed });
      continue;
    }
    if (to !== from) result.renamed.push({ kind, from, to });
    const id = standing?.id ?? shared?.id ?? null;
    const isBrought = old?.isBrought ?? (!standing && !shared);
    result.taken.push({ kind, name: from, id, value: renamed, isBrought });
    const isSame = shared !== undefined || isEqual(standing?.value, value);
    if (!isSame || conflicts.length > 0) {
      result.changes.push({ id, kind, from, value, conflicts });
    }
  }
  return result;
}

function keyOf(kind: PartKind, name: string): string {
  return `${kind} ${name}`;
}

/** The names of the topic's parts in the draft, and the parts of the draft that do as they are. */
function planNames(
  parts: readonly KnownPart[],
  topic: readonly Part[],
  standingOf: (key: string) => KnownPart | undefined,
) {
  const names = new Map<string, string>();
  const shared = new Map<string, KnownPart>();
  const used = new Set(
    parts.map(({ kind, value }) => keyOf(kind, comparable(nameOf(kind, value)))),
  );
  const byName = new Map(
    // Of several of one name the first.
    [...parts].reverse().map((part) => [keyOf(part.kind, nameOf(part.kind, part.value)), part]),
  );
  for (const { kind, value } of topic) {
    const name = nameOf(kind, value);
    const key = keyOf(kind, name);
    const standing = standingOf(key);
    const same = standing ? undefined : sharedPart(byName.get(key), kind, value);
    if (same) shared.set(key, same);
    let to = name;
    for (let count = 2; !same && used.has(keyOf(kind, comparable(to))); count += 1) {
      to = `${name}-${count}`;
    }
    // Editors may have renamed what stands.
    names.set(key, standing ? nameOf(kind, standing.value) : to);
    used.add(keyOf(kind, comparable(to)));
  }
  return { names, shared };
}

function withNames(
  kind: PartKind,
  value: Json,
  name: string,
  names: ReadonlyMap<string, string>,
): Json {
  const referring = mapNames(
    kind,
    value,
    (use) => names.get(keyOf(use.kind, use.name)) ?? use.name,
  );
  return isObject(referring) && name !== nameOf(kind, value)
    ? { ...referring, [kind]: name }
    : referring;
}

/** The part of the draft of that name if it will do as it is: an equal one, or a slot that holds the same kind of thing. */
function sharedPart(
  same: KnownPart | undefined,
  kind: PartKind,
  value: Json,
): KnownPart | undefined {
  if (!same || isEqual(same.value, value)) return same;
  const [one, other] = [same.value, value];
  if (kind !== 'slot' || !isObject(one) || !isObject(other)) return undefined;
  return one.kind === other.kind && !one.options && !other.options ? same : undefined;
}
