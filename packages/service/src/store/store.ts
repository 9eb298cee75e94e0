import type { CatalogueStore } from './catalogue-store.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { DeskStore } from './desk-store.ts';
import type { GroupStore } from './group-store.ts';
import type { InboxStore } from './inbox-store.ts';
import type {
  Choice,
  Client,
  Feedback,
  FeedbackTotal,
  NewRecommendation,
  Recommendation,
  RecommendationRef,
  StoredSession,
} from './records.ts';
import type { SituationStore } from './situation-store.ts';
import type { StudioAccountStore } from './studio-account-store.ts';
import type { StudioBankStore } from './studio-bank-store.ts';
import type { StudioBotStore } from './studio-bot-store.ts';
import type { StudioJargonStore } from './studio-jargon-store.ts';
import type { StudioServiceStore } from './studio-service-store.ts';
import type { TransferStore } from './transfer-store.ts';

/** What one organisation keeps. Nothing of another organisation can be read or changed through it. */
export interface OrganisationStore {
  /** Keeps a recommendation and returns the number assigned to it. */
  addRecommendation(recommendation: NewRecommendation): Promise<number>;
  recommendation(ref: RecommendationRef): Promise<Recommendation | null>;
  /** Deletes a recommendation with its feedback and choices; false if there is none. */
  deleteRecommendation(ref: RecommendationRef): Promise<boolean>;
  /**
   * Sets feedback, all or nothing; an earlier one for the same recommendation and service is
   * replaced. Returns false, and keeps nothing, if there is no such recommendation.
   */
  setFeedback(ref: RecommendationRef, feedback: readonly Feedback[]): Promise<boolean>;
  /** The feedback in force, the whole recommendation's first, then by service id. */
  feedback(ref: RecommendationRef): Promise<Feedback[]>;
  /** Keeps a choice; false if there is no such recommendation. */
  addChoice(ref: RecommendationRef, choice: Choice): Promise<boolean>;
  /** The choices in the order in which they were made. */
  choices(ref: RecommendationRef): Promise<Choice[]>;
  /** Totals of this organisation's own recommendations; see `Store.feedbackTotals`. */
  feedbackTotals(serviceIds?: readonly string[]): Promise<FeedbackTotal[]>;
  putSession(session: StoredSession): Promise<void>;
}

/** Everything that the service keeps. Implementations: memory, and PostgreSQL in the server. */
export interface Store {
  /** The one place where a query is bound to its organisation. */
  of(organisation: string): OrganisationStore;
  /** The organisation of a v1 recommendation, for links that are opened without credentials. */
  organisationOf(recommendationNumber: number): Promise<string | null>;
  /**
   * Totals over all organisations, sorted by service id: of the services named, or of every service
   * that was ever recommended. A service named but never recommended is absent.
   */
  feedbackTotals(serviceIds?: readonly string[]): Promise<FeedbackTotal[]>;
  /** The session of a token, unless it has expired at `now`. `burn` deletes it in the same step. */
  session(tokenHash: string, now: Date, burn: boolean): Promise<StoredSession | null>;
  /** Deletes what has expired at `now`; returns how many sessions went. */
  deleteExpiredSessions(now: Date): Promise<number>;
  client(id: string): Promise<Client | null>;
  /** Adds a client or replaces the one with the same id. */
  putClient(client: Client): Promise<void>;
  catalogue: CatalogueStore;
  conversations: ConversationStore;
  transfers: TransferStore;
  inboxes: InboxStore;
  desks: DeskStore;
  groups: GroupStore;
  situation: SituationStore;
  studioAccounts: StudioAccountStore;
  studioBank: StudioBankStore;
  studioBots: StudioBotStore;
  studioJargon: StudioJargonStore;
  studioServices: StudioServiceStore;
}
