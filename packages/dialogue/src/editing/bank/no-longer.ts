import { isEqual } from '../json.ts';
import type { KnownPart, Part } from '../parts/part.ts';
import { nameOf } from '../parts/parts-of.ts';
import { usesOf } from '../references/references.ts';
import type { AddedTopic, TakenPart, TopicChange } from './topic-change.ts';

/** What becomes of parts that an earlier version of a topic had. */
interface NoLonger {
  /** Those that nobody has changed and nothing refers to. */
  gone: TopicChange[];
  /** The others stay, and are still known. */
  kept: TakenPart[];
}

/** What was taken before and is not in the topic any more, once the rest of the topic is in the draft. */
export function noLonger(
  parts: readonly KnownPart[],
  before: readonly TakenPart[],
  { changes, taken }: AddedTopic,
): NoLonger {
  const still = new Set(taken.map(({ kind, name }) => `${kind} ${name}`));
  const former = before.filter(({ kind, name }) => !still.has(`${kind} ${name}`));
  const inUse = new Set(taken.map(({ id }) => id));
  const standing = new Map(parts.map((part) => [part.id, part]));
  const candidates = new Map(
    former.flatMap((one) => {
      const part = standing.get(one.id ?? '');
      const isOwn = !one.isBrought || inUse.has(one.id) || !isEqual(part?.value, one.value);
      return part && !isOwn ? [[part.id, { one, part }] as const] : [];
    }),
  );
  const changed = new Map(changes.map((change) => [change.id, change.value]));
  const after = parts.map(
    (part): KnownPart => ({ ...part, value: changed.get(part.id) ?? part.value }),
  );
  const added = changes.flatMap(({ id, kind, value }): Part[] =>
    id === null && value !== null ? [{ kind, value }] : [],
  );
  // What stays keeps what it refers to, and that in turn what it refers to.
  let queue: Part[] = [...added, ...after.filter(({ id }) => !candidates.has(id))];
  while (queue.length > 0) {
    const used = new Set(queue.flatMap(usesOf).map(({ kind, name }) => `${kind} ${name}`));
    queue = [];
    for (const [id, { part }] of candidates) {
      if (used.has(`${part.kind} ${nameOf(part.kind, part.value)}`) && candidates.delete(id)) {
        queue.push(part);
      }
    }
  }
  return {
    gone: [...candidates].map(([id, { one, part }]) => ({
      ...{ id, kind: part.kind, from: one.name, value: null, conflicts: [] },
    })),
    kept: former.filter(({ id }) => standing.has(id ?? '') && !candidates.has(id ?? '')),
  };
}
