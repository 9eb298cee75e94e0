import type { StudioPart } from '@auroraai/api-client/studio';
import type { Finding, FindingKind } from '@auroraai/dialogue/editing';
import type { DraftStore } from '../draft/draft-store.ts';
import { isObject } from '../draft/json.ts';

/** What was found of a draft. */
export interface KnownFindings {
  /** The parts as they were then. */
  of: ReadonlyMap<string, StudioPart>;
  /** The gravest first. */
  findings: readonly Finding[];
}

/** What was found of an open draft last, for every page that tells of it. */
export interface FindingsStore {
  get(): KnownFindings | null;
  set(known: KnownFindings): void;
  subscribe(listener: () => void): () => void;
}

const STORES = new WeakMap<DraftStore, FindingsStore>();

/** The findings of an open draft: as long as it is open, going from page to page loses nothing. */
export function findingsStoreOf(draft: DraftStore): FindingsStore {
  const found = STORES.get(draft) ?? createStore();
  STORES.set(draft, found);
  return found;
}

function createStore(): FindingsStore {
  let known: KnownFindings | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => known,
    set: (next) => {
      known = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Kinds that only the reading of all examples finds, which takes longer than a look at the texts. */
const BY_READING: readonly FindingKind[] = ['confused-intents', 'reads-as-other'];

const ORDER = { error: 0, warning: 1, note: 2 };

/** What a quick look has found, with what reading the examples had found before and still stands. */
export function withEarlierReading(
  looked: readonly Finding[],
  before: KnownFindings | null,
  parts: Iterable<StudioPart>,
): Finding[] {
  const texts = new Map<string, Set<string>>();
  for (const { kind, value } of parts) {
    if (kind !== 'intent' || !isObject(value) || !isObject(value.examples)) continue;
    const all = Object.values(value.examples).flatMap((list) => (Array.isArray(list) ? list : []));
    texts.set(String(value.intent), new Set(all.map(String)));
  }
  const stands = ({ kind, parts: [first], values }: Finding) => {
    if (!BY_READING.includes(kind) || !first) return false;
    const { example, examples } = values;
    const named = typeof examples === 'object' ? examples : [String(example)];
    return named.some((text) => texts.get(first.name)?.has(text));
  };
  const kept = (before?.findings ?? []).filter(stands);
  return [...looked, ...kept].sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
}

/** What a part is known by among findings. */
export function findingKey({ kind, name }: { kind: string; name: string }): string {
  return `${kind} ${name}`;
}

/** Findings by the parts that they are about. */
export function findingsByPart(findings: readonly Finding[]): ReadonlyMap<string, Finding[]> {
  const byPart = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const key of new Set(finding.parts.map(findingKey))) {
      const own = byPart.get(key);
      if (own) own.push(finding);
      else byPart.set(key, [finding]);
    }
  }
  return byPart;
}
