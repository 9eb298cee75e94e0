import type {
  StudioBotClient,
  StudioChange,
  StudioChanged,
  StudioConflict,
  StudioEvent,
  StudioJson,
  StudioPart,
} from '@auroraai/api-client/studio';
import { mergeParts } from '@auroraai/dialogue/editing';

/** A server with one bot in memory: merges as the real one, and remembers every revision. */
export class FakeBotServer {
  sequence = 0;
  readonly parts = new Map<string, StudioPart>();
  /** Every value that each part has had, by revision. */
  readonly revisions = new Map<string, (StudioJson | null)[]>();
  readonly conflicts = new Map<string, StudioConflict>();
  /** Values that were sent, as they were sent. */
  readonly sent: StudioJson[] = [];
  readonly #answers = new Map<string, StudioChanged['results'][number]>();
  readonly #events: StudioEvent[] = [];
  readonly #listeners = new Set<(event: StudioEvent) => void>();

  constructor(parts: readonly Pick<StudioPart, 'id' | 'kind' | 'value'>[] = []) {
    parts.forEach((part, order) => {
      this.parts.set(part.id, {
        ...part,
        ...{ revision: 1, order, changed_by: 'Aino', changed_at: '2026-11-21T10:00:00Z' },
      });
      this.revisions.set(part.id, [null, part.value]);
    });
  }

  /** Does changes as somebody sent them. */
  change(by: string, changes: readonly StudioChange[]): StudioChanged {
    this.sequence += 1;
    const event: StudioEvent = {
      ...{ sequence: this.sequence, by, parts: [], deleted: [], conflicts: [], settled: [] },
    };
    const results = changes.map((change) => {
      const known = this.#answers.get(change.id);
      if (known) return { ...known, part: this.parts.get(change.part) ?? null };
      const result = this.#one(by, change, event);
      this.#answers.set(change.id, result);
      return result;
    });
    this.#events.push(event);
    for (const listener of this.#listeners) listener(event);
    return { sequence: this.sequence, results, conflicts: event.conflicts };
  }

  #one(by: string, change: StudioChange, event: StudioEvent): StudioChanged['results'][number] {
    const { id, part, kind } = change;
    if (change.value !== null) this.sent.push(change.value);
    const revisions = this.revisions.get(part) ?? [null];
    this.revisions.set(part, revisions);
    const standing = this.parts.get(part);
    const base = change.base === 0 ? null : (revisions[change.base] ?? null);
    const merged = mergeParts(base, standing?.value ?? null, change.value);
    const made = merged.conflicts.map((found, at) => ({
      ...{ id: `${id}-${at}`, part, kind, path: found.path, standing: found.standing },
      ...{ standing_by: standing?.changed_by ?? '', other: found.other, other_by: by, at: '' },
    }));
    for (const conflict of made) this.conflicts.set(conflict.id, conflict);
    event.conflicts.push(...made);
    revisions.push(merged.value);
    if (merged.value === null) {
      this.parts.delete(part);
      event.deleted.push(part);
      return { change: id, outcome: 'applied', part: null };
    }
    const next: StudioPart = {
      ...{ id: part, kind, revision: revisions.length - 1, value: merged.value },
      order: change.order ?? standing?.order ?? 0,
      ...{ changed_by: by, changed_at: '' },
    };
    this.parts.set(part, next);
    event.parts.push(next);
    const isAsSent = JSON.stringify(merged.value) === JSON.stringify(change.value);
    const outcome = made.length > 0 ? 'both-kept' : isAsSent ? 'applied' : 'merged';
    return { change: id, outcome, part: next };
  }

  /** Settles a conflict. */
  settle(by: string, id: string, keep: 'standing' | 'other'): StudioChanged {
    const conflict = this.conflicts.get(id);
    this.conflicts.delete(id);
    const part = conflict && this.parts.get(conflict.part);
    if (!conflict || !part) return { sequence: this.sequence, results: [], conflicts: [] };
    const value = keep === 'standing' ? part.value : replaced(part.value, conflict);
    const change = { ...part, part: part.id, id: `settle-${id}`, base: part.revision, value };
    return this.change(by, [change]);
  }

  /** What has happened after a number, now and later. */
  listen(after: number, onEvent: (event: StudioEvent) => void): () => void {
    for (const event of this.#events) if (event.sequence > after) onEvent(event);
    this.#listeners.add(onEvent);
    return () => this.#listeners.delete(onEvent);
  }

  /** The server's routes as one editor reaches them; `network` lets each call through, late or never. */
  client(
    by: string,
    network: <T>(call: () => T) => Promise<T> = async (call) => call(),
  ): StudioBotClient {
    const none = async () => {
      throw new Error('The fake server does not have this route.');
    };
    return {
      draft: () =>
        network(() => ({
          sequence: this.sequence,
          parts: [...this.parts.values()],
          conflicts: [...this.conflicts.values()],
        })),
      change: (changes) => network(() => this.change(by, structuredClone(changes))),
      settle: (id, keep) => network(() => this.settle(by, id, keep)),
      events: (after, onEvent, signal) =>
        new Promise((resolve) => {
          const stop = this.listen(after, onEvent);
          signal.addEventListener('abort', () => {
            stop();
            resolve();
          });
        }),
      takenTopics: async () => [],
      previewTopic: none,
      takeTopics: none,
      followTopic: none,
      previewPublishing: none,
      publishTopic: none,
      history: none,
      comments: async () => [],
      comment: none,
      markComment: none,
      versions: async () => [],
      version: none,
      makeVersion: none,
      act: none,
      inbox: async () => [],
      markMessage: none,
      report: async () => [],
      reportMonths: async () => [],
      checkLinks: none,
      quality: async () => ({ versions: [], measuring: false }),
      dismissed: async () => [],
      dismiss: none,
    };
  }
}

function replaced(value: StudioJson, conflict: StudioConflict): StudioJson {
  const [key, ...rest] = conflict.path;
  if (key === undefined) return conflict.other ?? value;
  const copy = structuredClone(value) as Record<string | number, StudioJson>;
  copy[key] = replaced(copy[key] ?? null, { ...conflict, path: rest });
  return copy as StudioJson;
}
