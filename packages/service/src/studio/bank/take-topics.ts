import type { PartKind, StudioJson } from '@auroraai/api-client/studio';
import {
  addTopic,
  type KnownPart,
  type MergeConflict,
  type TakenPart,
} from '@auroraai/dialogue/editing';
import type { StoredDraft, TakenTopic } from '../../store/studio-bot-store.ts';
import { cleanPart } from '../drafts/clean-json.ts';
import type { CleanChange } from '../drafts/decide-changes.ts';
import type { BankEntry } from './entry.ts';

/** A topic that is to be taken. */
export interface WantedTopic extends BankEntry {
  /** Whether to be told of newer versions. */
  follow: boolean;
}

/** What taking topics does to a draft, and what is to be remembered of it. */
export interface TakingTopics {
  changes: CleanChange[];
  taken: TakenTopic[];
}

/**
 * Takes topics over into a draft, one after the other. What was taken before is compared with what it has
 * become, so that a topic that comes again, or in a later version, is there once. What both the draft's
 * editors and the topic's have changed stands as the draft has it, with the other beside it.
 */
export function takeTopics(
  draft: StoredDraft,
  topics: readonly WantedTopic[],
  before: readonly TakenTopic[],
  newId: () => string,
): TakingTopics {
  const revisions = new Map(draft.parts.map(({ id, revision }) => [id, revision]));
  const parts = new Map<string, KnownPart>(
    draft.parts.map(({ id, kind, value }) => [id, { id, kind, value: value as StudioJson }]),
  );
  const kinds = new Map<string, PartKind>();
  const known = new Map(before.map((one) => [one.topic, one]));
  const changed = new Map<string, (MergeConflict & { otherBy: string })[]>();
  for (const { topic, parts: own, follow } of topics) {
    const taken = known.get(topic.id)?.parts as unknown as TakenPart[] | undefined;
    const added = addTopic([...parts.values()], own, taken);
    const made = new Map<string, string>();
    const { names, organisation, licence, credit } = topic;
    for (const { id, kind, from, value, conflicts } of added.changes) {
      const part = id ?? newId();
      made.set(`${kind} ${from}`, part);
      kinds.set(part, kind);
      if (value === null) parts.delete(part);
      else parts.set(part, { id: part, kind, value });
      const beside = conflicts.map((one) => ({ ...one, otherBy: organisation.name }));
      changed.set(part, [...(changed.get(part) ?? []), ...beside]);
    }
    const kept = added.taken.map((one) => ({
      ...one,
      id: one.id ?? made.get(`${one.kind} ${one.name}`) ?? null,
    }));
    known.set(topic.id, {
      ...{ topic: topic.id, version: topic.version, parts: kept, follows: follow, left: null },
      about: { names, organisation, licence, credit },
    });
  }
  const chosen = new Set(topics.map(({ topic }) => topic.id));
  return {
    changes: [...changed].map(([part, beside]) => {
      const kind = kinds.get(part) as PartKind;
      const base = revisions.get(part) ?? 0;
      const left = parts.get(part);
      const value = left ? cleanPart(left.value, `/topics/${kind}`).value : null;
      return { id: newId(), part, kind, base, value, beside };
    }),
    taken: [...known.values()].filter(({ topic }) => chosen.has(topic)),
  };
}
