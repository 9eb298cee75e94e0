import type { ProfileGroup } from '../situation-picture/clusters/describe.ts';
import type { Cell, ProfileCount } from '../situation-picture/counts.ts';
import type { FrozenBlock } from '../situation-picture/protect.ts';

/** What has been gathered for an organisation of one quiz in one quarter: counts, never a person. */
export interface GatheredSeason {
  organisation: string;
  quiz: string;
  /** A quarter such as `2026-Q3`. */
  season: string;
  cells: readonly Cell[];
  /** Every dimension together, but with no region and no age. */
  profiles: readonly ProfileCount[];
}

/** A picture as it was made once, and is never made again. */
export interface PictureRelease {
  organisation: string;
  quiz: string;
  /** A quarter, or a year: then of those whom no quarter could show. */
  period: string;
  blocks: readonly FrozenBlock[];
  groups: readonly ProfileGroup[];
  expiresAt: Date;
}

/** What organisations gather for their situation pictures, and the finished pictures. */
export interface SituationStore {
  /** Adds to what has been gathered: all of it or nothing. The largest source stays the largest. */
  gather(more: GatheredSeason): Promise<void>;
  /** The quarters of which something has been gathered and not yet shown, the earliest first. */
  seasons(organisation: string, quiz: string): Promise<string[]>;
  /** What has been gathered in a quarter; empty lists when there is nothing. */
  gathered(organisation: string, quiz: string, season: string): Promise<GatheredSeason>;
  /**
   * Keeps a finished picture, and in the same step puts what is left in the place of all that has been
   * gathered in the quarters named. False, and nothing changes, when the period has its picture already.
   */
  freeze(
    release: PictureRelease,
    seasons: readonly string[],
    left: readonly GatheredSeason[],
  ): Promise<boolean>;
  /** The finished pictures, the earliest period first. */
  releases(organisation: string, quiz: string): Promise<PictureRelease[]>;
  /** Deletes pictures that have expired at `now`, and what was gathered in quarters before `oldest`; returns how many went. */
  tidy(now: Date, oldest: string): Promise<number>;
}
