import type { LifeArea } from '../catalogue.ts';
import type { SearchLanguage } from '../query.ts';

/** Areas of life for which a service is to count (true) or not (false), whatever else speaks for it. */
export type AreaCorrections = Partial<Record<LifeArea, boolean>>;

/** What those who give a service teach about it. */
export interface ServiceTeaching {
  serviceId: string;
  areas: AreaCorrections;
  /** Words, or phrases of a few words, by which people call the service. */
  words: readonly { language: SearchLanguage; word: string }[];
}

/**
 * What is taught about services, each at most once. What is not in the catalogue is left out of
 * account. A list is read once and remembered: a change is a new list. Where it holds the same objects
 * for what has not changed, only the change is read.
 */
export type Teaching = readonly ServiceTeaching[];

/** A word by which the service at a position of the catalogue is called. */
export interface TaughtWord {
  /** Position of the service. */
  index: number;
  language: SearchLanguage;
  word: string;
}
