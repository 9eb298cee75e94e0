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

/** How passwords of people are kept; slow on purpose, as the deployment can afford. */
export interface Passwords {
  /** Salts and hashes a password for keeping. */
  hash(password: string): Promise<string>;
  /** Whether a password belongs to a kept hash; as slow when there is none (null). */
  verify(password: string, hash: string | null): Promise<boolean>;
}
