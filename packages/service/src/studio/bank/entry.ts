import type { BankTopic, PartKind } from '@auroraai/api-client/studio';
import type { Part } from '@auroraai/dialogue/editing';
import type { BankRecord } from '../../store/studio-bank-store.ts';

/** A topic that can be taken, with its parts. */
export interface BankEntry {
  topic: BankTopic;
  parts: readonly Part[];
}

/** How many parts of each kind there are. */
export function countKinds(parts: readonly Pick<Part, 'kind'>[]): BankTopic['parts'] {
  const counts: Partial<Record<PartKind, number>> = {};
  for (const { kind } of parts) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** A published topic as every organisation sees it. */
export function showTopic(record: BankRecord): BankTopic {
  const { id, organisation, version, about, publishedAt } = record;
  return { ...about, id, organisation, version, published_at: publishedAt.toISOString() };
}
