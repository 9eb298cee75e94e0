import type { Catalogue } from '@auroraai/recommender';

/** The service catalogue as loaded from the national repository, with the loader's place in it. */
export interface CatalogueStore {
  /** Everything loaded, each list sorted by id. */
  read(): Promise<Catalogue>;
  /** Adds or replaces by id, all or nothing. */
  upsert(part: Partial<Catalogue>): Promise<void>;
  /** Removes by id; unknown ids are ignored. */
  remove(ids: { [List in keyof Catalogue]?: readonly string[] }): Promise<void>;
  /** A number that grows with every change, for readers that keep a copy; 0 = never changed. */
  version(): Promise<number>;
  /** A loader's place, any JSON value, or null when there is none. */
  checkpoint(name: string): Promise<unknown>;
  /** Keeps a loader's place; null forgets it. */
  setCheckpoint(name: string, value: unknown): Promise<void>;
}
