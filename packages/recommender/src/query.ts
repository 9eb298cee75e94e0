import type { LifeArea, Position } from './catalogue.ts';

/** A language in which a person can search and get reasons. */
export type SearchLanguage = 'fi' | 'sv' | 'en';

/** A person's own answers, 0 (very dissatisfied) to 10 (very satisfied); only the areas answered. */
export interface Situation {
  answers: Partial<Record<LifeArea, number>>;
  /** How much each area matters to the person, 0–10; 5 where not said. */
  importance?: Partial<Record<LifeArea, number>>;
}

/** What may be recommended. Within one list: or. Between lists: and; the four area lists are united. */
export interface Filters {
  municipalityCodes?: string[];
  regionCodes?: string[];
  hospitalDistrictCodes?: string[];
  countyCodes?: string[];
  /** Whether nationwide services are included. @default true */
  includeNational?: boolean;
  /** Whether only nationwide services are wanted. @default false */
  onlyNational?: boolean;
  /** Class codes (`P5`, `P5.1`); a main class also matches its subclasses. */
  serviceClasses?: string[];
  targetGroups?: string[];
  collections?: string[];
  fundingTypes?: ('PubliclyFunded' | 'MarketFunded')[];
  /** Only services with a channel of one of these types. */
  channelTypes?: string[];
  /** Only services given in one of these languages, ISO 639-1. */
  serviceLanguages?: string[];
}

/** A part of the query or of what others said that brought a service; leaving it out is a what-if. */
export type Cause =
  | { kind: 'answer'; area: LifeArea }
  | { kind: 'word'; word: string }
  | { kind: 'topic'; topic: string }
  | { kind: 'feedback' };

/** One question to the recommender: a situation, a text, or both. */
export interface Query {
  situation?: Situation;
  /** The person's own words. */
  text?: string;
  /** Language of the text when known; otherwise it is recognised. */
  language?: SearchLanguage;
  filters?: Filters;
  /** Where the person is, if they have said so. */
  position?: Position;
  /** How many services to return, 1–50. @default 5 */
  limit?: number;
  /** How many to skip. @default 0 */
  offset?: number;
  /** Causes left out of account: "what if I had not answered this?". */
  without?: Cause[];
}

/** Why a service was recommended; each reason can be shown to the person and tried without. */
export type Reason =
  | { kind: 'answer'; area: LifeArea; value: number; weight: number }
  /** Words of the query that stand in the service's own texts, or by which it is called (`taught`). */
  | { kind: 'words'; words: string[]; weight: number; taught?: true }
  /** Words of the query that mean a topic which the service is about. */
  | { kind: 'topic'; topic: string; words: string[]; weight: number }
  | { kind: 'municipality'; code: string }
  | { kind: 'nationwide' }
  | { kind: 'distance'; metres: number }
  | { kind: 'feedback'; helpful: number; unhelpful: number; weight: number };

/** A recommended service with its place in the list. */
export interface Recommendation {
  serviceId: string;
  /** 1-based place in the whole ranking. */
  rank: number;
  /** 0–1; comparable within one answer only. */
  score: number;
  reasons: Reason[];
}

/** When little or nothing was found: what a person can do next. Never empty in an empty answer. */
export type WayOn =
  | { kind: 'widen-area' }
  | { kind: 'remove-filter'; filter: keyof Filters }
  | { kind: 'browse-class'; code: string }
  | { kind: 'answer-questions' }
  | { kind: 'contact-person' };

/** The recommender's answer. */
export interface Answer {
  recommendations: Recommendation[];
  /** How many services were left after the filters and matched. */
  total: number;
  understanding: {
    language: SearchLanguage;
    /** Topics recognised in the text, strongest first. */
    topics: string[];
    /** Words that were read as other words: typing errors. */
    corrections: { from: string; to: string }[];
    /** Words that nothing is known of. */
    unknown: string[];
  };
  waysOn: WayOn[];
}

/** Thumbs and choices that people gave one service, for later order. */
export interface ServiceFeedback {
  helpful: number;
  unhelpful: number;
  chosen: number;
  shown: number;
}
