import type { LifeArea } from '@auroraai/recommender';

/** Through which door a recommendation was given. */
export type Door = 'recommend_service' | 'text_search' | 'v2';

/** What is kept of a recommendation: who got which services and when. Never the answers. */
export interface NewRecommendation {
  /** The public id of `/aurora/v2`, a UUID. */
  id: string;
  door: Door;
  /** The client id of the calling system, or null for an anonymous browser. */
  caller: string | null;
  at: Date;
  /** The recommended services, the best first. */
  serviceIds: readonly string[];
  /** The search text with personal data masked, or null: kept only where the operator says so. */
  text: string | null;
}

/** A recommendation as the store gives it back. */
export interface Recommendation extends NewRecommendation {
  /** The public id of `/service-recommender/v1`: a positive integer that the store assigned. */
  number: number;
  organisation: string;
}

/** How a recommendation is referred to: by its number on v1, by its UUID on v2. */
export type RecommendationRef = { number: number } | { id: string };

/** A thumb for one recommended service, or for the whole recommendation. */
export interface Feedback {
  /** Null = the recommendation as a whole. */
  serviceId: string | null;
  score: 1 | -1;
  /** Codes of reasons, as `/aurora/v2` lists them. */
  reasons: readonly string[];
  at: Date;
}

/** What a person did with a recommended service. `redirect` is a followed link of v1. */
export type ChoiceKind =
  | 'redirect'
  | 'open'
  | 'call'
  | 'visit'
  | 'e-service'
  | 'form'
  | 'save'
  | 'share';

/** One choice of a recommended service. */
export interface Choice {
  serviceId: string;
  channelId: string | null;
  kind: ChoiceKind;
  at: Date;
}

/** Thumbs, choices and showings of one service, counted once per recommendation. */
export interface FeedbackTotal {
  serviceId: string;
  helpful: number;
  unhelpful: number;
  /** In how many recommendations the service was chosen at least once. */
  chosen: number;
  /** In how many recommendations the service stood. */
  shown: number;
}

/** What a person lets one service hand over to another: the attributes of the v1 wire. */
export interface SessionAttributes {
  age?: number;
  municipality_code?: string;
  life_situation_meters?: Partial<Record<LifeArea, number[]>>;
}

/** Attributes that wait for the receiver who holds the token. */
export interface StoredSession {
  /** SHA-256 of the token as 64 hex characters; the token itself is never kept. */
  tokenHash: string;
  /** The channel that the attributes were sent to. */
  channelId: string;
  attributes: SessionAttributes;
  expiresAt: Date;
}

/** What a client may do: call `/service-recommender/v1`, let advisers in at the desks of its organisation, put documents into people's inboxes, or let people of its organisation look at its situation picture. */
export type ClientScope = 'recommender' | 'desk' | 'issuer' | 'picture';

/** A system that calls with its id and secret. */
export interface Client {
  id: string;
  organisation: string;
  name: string;
  /** The hash of the secret in the form of the deployment's `verifySecret`. */
  secretHash: string;
  scopes: readonly ClientScope[];
  /** A client that is no longer let in. */
  revoked: boolean;
}
