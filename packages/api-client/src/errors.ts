import type { Fault } from './generated/aurora.generated.ts';

/** What went wrong, as far as a caller can act on it. */
export type AuroraErrorKind =
  | 'validation'
  | 'auth'
  | 'not-found'
  | 'rate-limited'
  | 'network'
  | 'timeout'
  | 'server';

const messages: Record<AuroraErrorKind, string> = {
  validation: 'Something in the request was not accepted.',
  auth: 'This website may not use the service.',
  'not-found': 'What was asked for is not there any more.',
  'rate-limited': 'There are too many requests just now. Try again in a moment.',
  network: 'There is no connection to the service.',
  timeout: 'The service did not answer in time.',
  server: 'Something went wrong in the service.',
};

/** What is known of a failure beside its kind. */
export interface AuroraErrorDetails {
  status?: number | undefined;
  detail?: string | undefined;
  retryAfterSeconds?: number | undefined;
  fieldErrors?: readonly Fault[] | undefined;
  cause?: unknown;
}

/** The one error that a call to AuroraAPI ends in, unless the caller cancelled it. */
export class AuroraError extends Error {
  override readonly name = 'AuroraError';
  readonly kind: AuroraErrorKind;
  /** The key under which an interface keeps its translation: `aurora.error.timeout`. */
  readonly messageKey: `aurora.error.${AuroraErrorKind}`;
  /** HTTP status of the answer, if there was one. */
  readonly status: number | undefined;
  /** What the service said, for developers: English, not translated, perhaps long. */
  readonly detail: string | undefined;
  /** How long to wait before the next try, whole seconds, if the service said so. */
  readonly retryAfterSeconds: number | undefined;
  /** The faults of the request, by JSON Pointer. */
  readonly fieldErrors: readonly Fault[];

  constructor(kind: AuroraErrorKind, details: AuroraErrorDetails = {}) {
    super(messages[kind], 'cause' in details ? { cause: details.cause } : undefined);
    this.kind = kind;
    this.messageKey = `aurora.error.${kind}`;
    this.status = details.status;
    this.detail = details.detail;
    this.retryAfterSeconds = details.retryAfterSeconds;
    this.fieldErrors = details.fieldErrors ?? [];
  }
}
