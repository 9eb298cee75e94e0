// The words that an organisation does not want people to meet in its texts.

/** A word to be avoided, with what to say instead; empty where nobody has said it. */
export interface JargonEntry {
  language: 'fi' | 'sv' | 'en';
  word: string;
  instead: string;
}

/** The most words of an organisation, and the longest of what stands in an entry, characters. */
export const JARGON_ENTRIES = 300;
export const JARGON_LENGTH = 80;

/** `GET organisations/{id}/jargon`. */
export interface OrganisationJargon {
  /** 0 = nobody has made a list yet. */
  revision: number;
  entries: JargonEntry[];
  /** Name of who changed it last; empty for revision 0. */
  by: string;
  at: string | null;
}

/** `POST organisations/{id}/jargon`; a `changed-meanwhile` says what stands. */
export interface JargonChange {
  /** The revision that the editor saw. */
  base: number;
  entries: JargonEntry[];
}
