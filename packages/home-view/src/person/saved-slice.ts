import type { LocalizedText } from '@auroraai/api-client';
import { isRecord, readList, readMoment, readText } from './read-kept.ts';
import type { Slice } from './slice.ts';

/** A service that a person put aside. Its name is kept so that the list reads without a network. */
export interface SavedService {
  id: string;
  name: LocalizedText;
  /** ISO 8601 in UTC. */
  savedAt: string;
}

/** What a person has put aside. */
export interface SavedState {
  saved: SavedService[];
  /** Ids of the services laid side by side, at most {@link MOST_COMPARED}. */
  compared: string[];
}

/** What a person can do with services. */
export interface SavedActions {
  /** Puts a service aside; again: nothing changes. */
  save(service: { id: string; name: LocalizedText }): void;
  unsave(id: string): void;
  /** Lays a service beside the others; beyond the most the call changes nothing. */
  compare(id: string): void;
  uncompare(id: string): void;
}

/** How many services a person can see side by side. */
export const MOST_COMPARED = 3;

/** The most services that are put aside. */
export const MOST_SAVED = 200;

/** Services put aside and compared. */
export const savedSlice: Slice<SavedState, SavedActions> = {
  initial: { saved: [], compared: [] },
  actions: (set, now) => ({
    save: ({ id, name }) =>
      set(({ saved }) =>
        saved.some((each) => each.id === id)
          ? {}
          : { saved: [...saved, { id, name, savedAt: now().toISOString() }].slice(-MOST_SAVED) },
      ),
    unsave: (id) => set(({ saved }) => ({ saved: saved.filter((each) => each.id !== id) })),
    compare: (id) =>
      set(({ compared }) =>
        compared.includes(id) || compared.length >= MOST_COMPARED
          ? {}
          : { compared: [...compared, id] },
      ),
    uncompare: (id) =>
      set(({ compared }) => ({ compared: compared.filter((each) => each !== id) })),
  }),
  read: (kept) => ({
    saved: readList(kept.saved, readSaved, MOST_SAVED),
    compared: readList(kept.compared, (each) => readText(each, 64), MOST_COMPARED),
  }),
};

function readSaved(kept: unknown): SavedService | undefined {
  if (!isRecord(kept) || !isRecord(kept.name)) return undefined;
  const id = readText(kept.id, 64);
  const text = readText(kept.name.text);
  const language = readText(kept.name.language, 8);
  const savedAt = readMoment(kept.savedAt);
  if (id === undefined || text === undefined || language === undefined || savedAt === undefined)
    return undefined;
  return { id, name: { text, language: language as LocalizedText['language'] }, savedAt };
}
