import type { StudioJson } from '@auroraai/api-client/studio';
import { addTopic, type KnownPart, type TakenPart } from '@auroraai/dialogue/editing';
import type { StoredDraft, TakenTopic } from '../../store/studio-bot-store.ts';
import { cleanPart } from '../drafts/clean-json.ts';
import type { CleanChange } from '../drafts/decide-changes.ts';
import type { BankEntry } from './starter-bank.ts';

/** What taking topics does to a draft, and what is to be remembered of it. */
export interface TakingTopics {
  changes: CleanChange[];
  taken: TakenTopic[];
}

/**
 * Takes topics over into a draft, one after the other. What was taken before is compared with what it has
 * become, so that a topic that comes again, or in a later version, is there once.
 */
export function takeTopics(
  draft: StoredDraft,
  topics: readonly BankEntry[],
  before: readonly TakenTopic[],
  newId: () => string,
): TakingTopics {
  const revisions = new Map(draft.parts.map(({ id, revision }) => [id, revision]));
  const parts = new Map<string, KnownPart>(
    draft.parts.map(({ id, kind, value }) => [id, { id, kind, value: value as StudioJson }]),
  );
  const known = new Map(before.map((one) => [one.topic, one]));
  const changed = new Set<string>();
  for (const { topic, parts: own } of topics) {
    const taken = known.get(topic.id)?.parts as unknown as TakenPart[] | undefined;
    const added = addTopic([...parts.values()], own, taken);
    const made = new Map<string, string>();
    for (const { id, kind, from, value } of added.changes) {
      const part = id ?? newId();
      made.set(`${kind} ${from}`, part);
      parts.set(part, { id: part, kind, value });
      changed.add(part);
    }
    const kept = added.taken.map((one) => ({
      ...one,
      id: one.id ?? made.get(`${one.kind} ${one.name}`) ?? null,
    }));
    known.set(topic.id, { topic: topic.id, version: topic.version, parts: kept });
  }
  const chosen = new Set(topics.map(({ topic }) => topic.id));
  return {
    changes: [...changed].map((part) => {
      const { kind, value } = parts.get(part) as KnownPart;
      const base = revisions.get(part) ?? 0;
      return { id: newId(), part, kind, base, value: cleanPart(value, `/topics/${kind}`).value };
    }),
    taken: [...known.values()].filter(({ topic }) => chosen.has(topic)),
  };
}
