import type { Door } from './store/records.ts';

/** What somebody asked a recommendation with. */
export type GivenBy = 'words' | 'situation';

/** A recommendation that is about to be answered. */
export interface Given {
  id: string;
  door: Door;
  caller: string | null;
  serviceIds: readonly string[];
  /** For what it was given: a person's own words, answers about a situation; of each service, too. */
  by: readonly GivenBy[];
  /** What was searched; kept, masked, only where the operator says so. */
  text?: string | undefined;
}
