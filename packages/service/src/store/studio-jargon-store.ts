import type { JargonEntry } from '@auroraai/api-client/studio';

/** The words that an organisation does not want people to meet, as they stand. */
export interface StoredJargon {
  /** From 1. */
  revision: number;
  entries: JargonEntry[];
  /** Name of who changed them last. */
  by: string;
  at: Date;
}

/** The words of one organisation. Nothing of another one can be read or changed through it. */
export interface OrganisationJargonStore {
  /** Null where nobody has made a list yet. */
  read(): Promise<StoredJargon | null>;
  /**
   * Replaces the words unless somebody else has since revision `base` (0 = none yet). Gives what stands
   * then, and whether it is this.
   */
  replace(
    base: number,
    jargon: Omit<StoredJargon, 'revision'>,
  ): Promise<{ kept: boolean; standing: StoredJargon | null }>;
}

/** Words that organisations avoid. */
export interface StudioJargonStore {
  of(organisation: string): OrganisationJargonStore;
}
