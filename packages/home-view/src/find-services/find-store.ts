import type { LifeArea } from '@auroraai/api-client';
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  EMPTY_STATE,
  type FindFilters,
  type FindState,
  isSameCause,
  type LeftOut,
  MOST_SHOWN,
  NO_FILTERS,
  PAGE_SIZE,
} from './find-state.ts';

/** What a person can do while looking for services. */
export interface FindActions {
  setText(text: string): void;
  /** Answers an area 0–10, or takes the answer back with undefined. */
  answer(area: LifeArea, value: number | undefined): void;
  clearAnswers(): void;
  setFilters(changes: Partial<FindFilters>): void;
  /** Takes all filters away but where the person lives. */
  clearFilters(): void;
  /** Leaves causes out of account. */
  leaveOut(causes: readonly LeftOut[]): void;
  /** Takes a cause back into account. */
  putBack(leftOut: LeftOut): void;
  showMore(): void;
}

/** A store for one search; two on a page share nothing. */
export type FindStore = StoreApi<FindState & FindActions>;

/**
 * Makes a store; `initial` is what the person has already said elsewhere, its `limit` how many
 * services are shown at first.
 */
export function createFindStore(initial: Partial<FindState> = {}): FindStore {
  const { limit: first = PAGE_SIZE } = initial;
  return createStore<FindState & FindActions>()((set) => ({
    ...EMPTY_STATE,
    ...initial,
    setText: (text) =>
      set((state) => ({
        text,
        limit: first,
        // What was left out belonged to the words that were there.
        without: state.without.filter(({ cause }) => cause.kind === 'answer'),
      })),
    answer: (area, value) =>
      set((state) => {
        const { [area]: _old, ...others } = state.answers;
        return {
          answers: value === undefined ? others : { ...others, [area]: value },
          limit: first,
          without: state.without.filter(
            ({ cause }) => cause.kind !== 'answer' || cause.area !== area,
          ),
        };
      }),
    clearAnswers: () =>
      set((state) => ({
        answers: {},
        limit: first,
        without: state.without.filter(({ cause }) => cause.kind !== 'answer'),
      })),
    setFilters: (changes) =>
      set((state) => ({ filters: { ...state.filters, ...changes }, limit: first })),
    clearFilters: () =>
      set(({ filters: { municipality, includeNational } }) => ({
        // Where the person lives is no filter.
        filters: { ...NO_FILTERS, municipality, includeNational },
        limit: first,
      })),
    leaveOut: (causes) =>
      set((state) => {
        const without = [...state.without];
        for (const each of causes)
          if (!without.some(({ cause }) => isSameCause(cause, each.cause))) without.push(each);
        return { without };
      }),
    putBack: (leftOut) =>
      set((state) => ({
        without: state.without.filter(({ cause }) => !isSameCause(cause, leftOut.cause)),
      })),
    showMore: () => set((state) => ({ limit: Math.min(state.limit + PAGE_SIZE, MOST_SHOWN) })),
  }));
}
