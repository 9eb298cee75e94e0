import type { Channel, Organization, Service } from '@auroraai/recommender';
import type { Kind, LeftOut } from './source.ts';

/** How many records of a batch were new, changed, or the same as before. */
export interface Upserted {
  added: number;
  updated: number;
  unchanged: number;
}

/** Counts by kind. */
export type Counts = Record<Kind, Upserted & { archived: number }>;

/** The kinds of records that can be archived. */
export type ArchivableKind = Exclude<Kind, 'organization'>;

/**
 * What a whole load has not met. Archived records, imaginary services and the channels of imaginary
 * services are in neither of the two: the national repository says nothing about them.
 */
export interface Unseen {
  /** Ids that were not marked as seen. */
  ids: string[];
  /** How many records of the kind were. */
  seen: number;
}

/** Where a load stands: enough to continue it after a kill as if nothing had happened. */
export interface Checkpoint {
  /** Says which load this is: another source, scope or moment does not continue it. */
  key: string;
  startedAt: string;
  /** The step and its page to read next, both counted as the loader counts them. */
  step: number;
  page: number;
  /** Channels and organisations that loaded services refer to; only in limited loads. */
  wanted: { channels: string[]; organizations: string[] };
  counts: Counts;
  leftOut: LeftOut[];
}

/**
 * Where loaded records go. Every method must be done when its promise resolves: the loader counts
 * on that when it continues from a checkpoint. Writing the same batch twice is harmless.
 */
export interface CatalogueSink {
  upsertServices(batch: readonly Service[]): Promise<Upserted>;
  upsertChannels(batch: readonly Channel[]): Promise<Upserted>;
  upsertOrganizations(batch: readonly Organization[]): Promise<Upserted>;
  /** Marks records as archived; resolves with how many of the ids it had. */
  archive(kind: Kind, ids: readonly string[]): Promise<number>;
  /** Notes for a load that the source has these records; ids that the sink lacks are harmless. */
  markSeen(load: string, kind: ArchivableKind, ids: readonly string[]): Promise<void>;
  /** What the sink has of a kind and a load has not seen. */
  unseen(load: string, kind: ArchivableKind): Promise<Unseen>;
  loadCheckpoint(): Promise<Checkpoint | null>;
  /** Keeps where the load stands; null when it is finished, and what was seen may be forgotten. */
  saveCheckpoint(checkpoint: Checkpoint | null): Promise<void>;
}
