import type { LifeArea } from '@auroraai/recommender';
import type { ChoiceKind } from './records.ts';

/** A revision of what an organisation taught about one of its services. */
export interface StoredTeaching {
  organisation: string;
  service: string;
  /** From 1. */
  revision: number;
  areas: Partial<Record<LifeArea, boolean>>;
  words: { language: 'fi' | 'sv' | 'en'; word: string }[];
  /** What the service was called then, for when it is gone. */
  names: Record<string, string>;
  /** Name of who taught it. */
  by: string;
  at: Date;
  /** The revision that it brought back, or null. */
  restores: number | null;
}

/** What is to be taught. */
export type NewTeaching = Omit<StoredTeaching, 'organisation' | 'service' | 'revision'>;

/** What is counted of each service and day: in how many recommendations it stood, in all and for what. */
export type CountedService = 'recommended' | 'words' | 'situation';

/** A count that is to be added; nothing in it leads to anybody. */
export interface ServiceCountRow {
  service: string;
  /** YYYY-MM-DD, of the people who are served. */
  day: string;
  what: CountedService;
  count: number;
}

/** How people met one service between two days. */
export interface ServiceFiguresRow {
  service: string;
  recommended: number;
  words: number;
  situation: number;
  /** In how many recommendations it was chosen at all, and in how many in each way. */
  chosen: number;
  choices: Partial<Record<ChoiceKind, number>>;
  helpful: number;
  unhelpful: number;
}

/** How often a service was recommended and chosen on one day. */
export interface ServiceDayRow {
  day: string;
  recommended: number;
  chosen: number;
}

/** What one organisation teaches. Nothing of another one can be read or changed through it. */
export interface OrganisationTeaching {
  /** Ids of the responsible organisations of the catalogue that are it, in order. */
  responsible(): Promise<string[]>;
  /** The newest revision of each service that was ever taught, by the services' ids. */
  all(): Promise<StoredTeaching[]>;
  newest(service: string): Promise<StoredTeaching | null>;
  /** The newest first. */
  history(service: string, limit: number): Promise<StoredTeaching[]>;
  /**
   * Teaches unless somebody else has since revision `base` (0 = never taught). Gives what stands then,
   * and whether it is this. Only so many revisions are kept.
   */
  teach(
    service: string,
    base: number,
    teaching: NewTeaching,
  ): Promise<{ kept: boolean; standing: StoredTeaching | null }>;
}

/** Whose services are whose, what is taught about them, and how people meet them. */
export interface StudioServiceStore {
  of(organisation: string): OrganisationTeaching;
  /**
   * Says which responsible organisations of the catalogue an organisation is: those and no others.
   * Gives the ids that belong to another organisation; with any of these nothing changes.
   */
  link(organisation: string, responsible: readonly string[]): Promise<string[]>;
  /** The organisation that each responsible organisation is, where the operator has said it. */
  owners(): Promise<{ responsible: string; organisation: string }[]>;
  /** The newest revision of everything that was ever taught, by organisation and service. */
  taught(): Promise<StoredTeaching[]>;
  count(counts: readonly ServiceCountRow[]): Promise<void>;
  /** Figures of services between two days, both included; those without any are absent. */
  figures(services: readonly string[], from: string, to: string): Promise<ServiceFiguresRow[]>;
  /** Days between two days, both included, on which anything was counted, in order. */
  days(service: string, from: string, to: string): Promise<ServiceDayRow[]>;
  /** Deletes counts of days before this one; returns how many. */
  tidy(before: string): Promise<number>;
}

/** How many revisions of one service are kept. */
export const TEACHINGS_KEPT = 50;
