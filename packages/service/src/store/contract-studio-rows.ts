import type {
  DraftEdit,
  EditNeeds,
  NewStoredVersion,
  NewStudioBot,
  StoredRevision,
} from './studio-bot-store.ts';

/** When something begins. */
export const noon = new Date('2026-03-04T12:00:00.000Z');

/** An hour after {@link noon}. */
export const later = new Date('2026-03-04T13:00:00.000Z');

/** An id, each number its own. */
export function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

/** A part of a draft as it was written first. */
export function revision(n: number, more: Partial<StoredRevision> = {}): StoredRevision {
  return {
    ...{ id: uuid(n), kind: 'intent', revision: 1, order: n, by: 'Aino', at: noon, size: 20 },
    value: { intent: `aihe-${n}`, examples: { fi: ['"moi"', 'ä'] } },
    ...more,
  };
}

/** A bot with two parts. */
export function bot(id: string, parts: readonly StoredRevision[] = [revision(1), revision(2)]) {
  return {
    ...{ id, names: { fi: 'Opas', en: 'Guide' }, languages: ['fi', 'en'] },
    ...{ changedAt: noon, changedBy: 'Aino', parts },
  } satisfies NewStudioBot;
}

/** Needs of an edit that asks for nothing. */
export const NOTHING: EditNeeds = { changes: [], parts: [], bases: [], conflicts: [] };

/** An edit by somebody else that changes nothing. */
export function edit(more: Partial<DraftEdit> = {}): DraftEdit {
  const none = { revisions: [], changes: [], conflicts: [], settled: [] };
  return { by: 'Olli', at: later, ...none, ...more };
}

/** A version that waits for a review. */
export function version(more: Partial<NewStoredVersion> = {}): NewStoredVersion {
  const { id, kind, order, revision: number, value } = revision(1);
  return {
    ...{ state: 'in-review', sequence: 1, madeBy: 'Aino', madeAt: noon, note: 'Ensimmäinen' },
    ...{ publishAt: null, publishedBy: null, publishedAt: null, restores: null, model: null },
    parts: [{ id, kind, order, revision: number, value: value! }],
    ...more,
  };
}

/** A version that people talk with. */
export const published = (more: Partial<NewStoredVersion> = {}) =>
  version({
    ...{ state: 'published', publishedBy: 'Pia', publishedAt: later },
    model: new Uint8Array([1, 2, 250]),
    ...more,
  });

/** A comment on the first part. */
export function comment(n: number) {
  return { id: uuid(n), part: uuid(1), text: `Huom ${n}`, by: 'Aino', at: noon, done: false };
}

let messages = 0;

/** A message that a bot did not understand, each time with an id of its own. */
export function message(text: string, day: string) {
  messages += 1;
  const folded = text.toLowerCase().replace('!', '');
  const guesses = [{ intent: 'a', confidence: 0.4 }];
  return {
    id: uuid(500 + messages),
    text,
    folded,
    language: 'fi',
    guesses,
    kind: 'asked' as const,
    day,
  };
}

/** How often something was understood on a day. */
export function count(number: number, of = '') {
  return { day: '2026-03-04', language: 'fi', what: 'understood' as const, of, count: number };
}
