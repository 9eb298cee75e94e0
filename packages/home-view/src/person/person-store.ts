import { createStore, type StoreApi } from 'zustand/vanilla';
import { type FoundActions, type FoundState, foundSlice } from './found-slice.ts';
import { type InboxActions, type InboxState, inboxSlice } from './inbox-slice.ts';
import { type PathsActions, type PathsState, pathsSlice } from './paths-slice.ts';
import {
  clearMemory,
  type DeviceStorage,
  type Memory,
  type MemoryProblem,
  readMemory,
  writeMemory,
} from './person-memory.ts';
import { type SavedActions, type SavedState, savedSlice } from './saved-slice.ts';
import { type SharesActions, type SharesState, sharesSlice } from './shares-slice.ts';
import { type SituationActions, type SituationState, situationSlice } from './situation-slice.ts';
import type { Change, Slice } from './slice.ts';

/** Everything that a person has said and done in the home view. */
export type PersonData = SituationState &
  SavedState &
  SharesState &
  FoundState &
  InboxState &
  PathsState;

/** Where it is kept, and what went wrong. */
export interface MemoryState {
  memory: Memory;
  /** Why the device does not keep it although the person asked for that. */
  memoryProblem: MemoryProblem | null;
}

/** What a person can do about all of it at once. */
export interface MemoryActions {
  /** Keeps everything on this device from now on. */
  remember(): void;
  /** Deletes everything from the device; this page still has it. */
  stopRemembering(): void;
  /** Deletes everything here and on the device. */
  forgetEverything(): void;
  /** Puts everything back as it is in a file that was downloaded before. */
  replaceEverything(data: PersonData): void;
}

type Actions = SituationActions &
  SavedActions &
  SharesActions &
  FoundActions &
  InboxActions &
  PathsActions;

/** State and actions of a person. */
export type Person = PersonData & Actions & MemoryState & MemoryActions;

/** One person's store; two on a page share nothing. */
export type PersonStore = StoreApi<Person>;

/** What {@link createPersonStore} takes. */
export interface PersonOptions {
  /** Where the person may let things be kept, such as `localStorage`. @default nowhere: the page */
  storage?: DeviceStorage | null;
  /** Name under which it is kept. @default 'aurora-person' */
  storageKey?: string;
  /** The clock. @default the device's */
  now?: () => Date;
  /** What the person has said elsewhere, such as in the chat. */
  initial?: Partial<PersonData>;
}

const SLICES = [
  situationSlice,
  savedSlice,
  sharesSlice,
  foundSlice,
  inboxSlice,
  pathsSlice,
] as readonly Slice<object, object>[];

/** Nothing said, nothing done. */
export const EMPTY_PERSON = merged<PersonData>(SLICES.map(({ initial }) => initial));

const NAMES = Object.keys(EMPTY_PERSON) as (keyof PersonData)[];

/**
 * Makes a store. Nothing is written to the device before the person asks for it with `remember`;
 * what an earlier visit left there is read at once. A device that refuses is told in `memoryProblem`.
 */
export function createPersonStore(options: PersonOptions = {}): PersonStore {
  const { storage = null, storageKey = 'aurora-person', now = () => new Date() } = options;
  const found = storage ? readMemory(storage, storageKey) : { kept: null };
  const kept = 'kept' in found ? found.kept : null;
  const store = createStore<Person>()((set, get) => ({
    ...EMPTY_PERSON,
    ...(kept && readPerson(kept)),
    ...options.initial,
    ...merged<Actions>(SLICES.map(({ actions }) => actions(set as Change<object>, now))),
    memory: kept ? 'device' : 'page',
    memoryProblem: null,
    remember: () => {
      const memoryProblem = storage ? writeMemory(storage, storageKey, dataOf(get())) : 'forbidden';
      set({ memory: memoryProblem ? 'page' : 'device', memoryProblem });
    },
    stopRemembering: () =>
      set({ memory: 'page', memoryProblem: storage && clearMemory(storage, storageKey) }),
    replaceEverything: (data) => set(dataOf(data)),
    forgetEverything: () =>
      set({
        ...EMPTY_PERSON,
        memory: 'page',
        memoryProblem: storage && clearMemory(storage, storageKey),
      }),
  }));
  store.subscribe((state, before) => {
    if (!storage || state.memory !== 'device' || before.memory !== 'device') return;
    if (isSame(state, before)) return;
    const memoryProblem = writeMemory(storage, storageKey, dataOf(state));
    if (memoryProblem !== state.memoryProblem) store.setState({ memoryProblem });
  });
  return store;
}

/** Reads a person's data, as kept or as downloaded; what cannot be read is left out. */
export function readPerson(kept: Readonly<Record<string, unknown>>): PersonData {
  return merged(SLICES.map(({ read }) => read(kept)));
}

/** A person's data without what can be done with it. */
export function dataOf(person: PersonData): PersonData {
  return Object.fromEntries(NAMES.map((name) => [name, person[name]])) as unknown as PersonData;
}

/** The parts that the slices make, as one. */
function merged<Whole>(parts: readonly object[]): Whole {
  return Object.assign({}, ...parts) as Whole;
}

function isSame(state: PersonData, before: PersonData): boolean {
  return NAMES.every((name) => state[name] === before[name]);
}
