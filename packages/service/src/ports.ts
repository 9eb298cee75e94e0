import type {
  Answer,
  LifeArea,
  Query,
  Reason,
  SearchLanguage,
  ServiceFeedback,
} from '@auroraai/recommender';

/** The part of the recommender that the service calls. */
export interface Recommender {
  recommend(
    query: Query,
    context?: { feedback?: (serviceId: string) => ServiceFeedback | undefined },
  ): Answer;
  /** The areas of life that a service counts for, and who says so; null when it has none. */
  areasOf(serviceId: string): { areas: LifeArea[]; source: 'expert' | 'model' } | null;
}

/** Words for what the recommender found. */
export interface Wording {
  /** A reason as one sentence. */
  reason(reason: Reason, language: SearchLanguage): string;
  /** The name of a topic. */
  topic(topic: string, language: SearchLanguage): string;
}

/** One structured log event. No field ever holds a text, an answer, a token or an address. */
export interface LogEvent {
  level: 'info' | 'warn' | 'error';
  /** What happened, as a short fixed name: `request`, `failure`. */
  event: string;
  [field: string]: string | number | boolean | null;
}

/** Where log events go. */
export type Log = (event: LogEvent) => void;

/** Where counters and durations go. Labels have few values each. */
export interface Metrics {
  count(name: string, labels?: Record<string, string>): void;
  /** Takes a duration in seconds. */
  observe(name: string, seconds: number, labels?: Record<string, string>): void;
}

/** Whether a secret belongs to a kept hash; the deployment chooses the hash. */
export type VerifySecret = (secret: string, hash: string) => Promise<boolean>;
