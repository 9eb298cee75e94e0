import type { Fault, Problem, ProblemType } from '@auroraai/api-client';

const KINDS = {
  validation: [400, 'The request is not valid'],
  unauthorized: [401, 'The credentials are missing or wrong'],
  'origin-not-allowed': [403, 'This website may not use the service'],
  'not-found': [404, 'Not found'],
  'method-not-allowed': [405, 'This address does not know the method'],
  'already-read': [410, 'Already read'],
  conflict: [409, 'Somebody else was first'],
  gone: [410, 'It is not there any more'],
  'section-closed': [409, 'The section is not open'],
  'nickname-refused': [400, 'The nickname cannot be shown'],
  'too-large': [413, 'The request is too large'],
  'unsupported-media-type': [415, 'The request is not JSON'],
  'rate-limited': [429, 'Too many requests'],
  server: [500, 'Something went wrong in the service'],
} as const satisfies Record<string, readonly [number, string]>;

/** What went wrong, without the URN that stands before it on the wire. */
export type ProblemKind = keyof typeof KINDS;

/** The most faults that one answer names. */
const MAX_FAULTS = 50;

/** An answer of v2 other than success, RFC 9457. */
export class ProblemError extends Error {
  readonly kind: ProblemKind;
  readonly faults: readonly Fault[];
  readonly headers: Readonly<Record<string, string>>;
  /** When it was read, of something that can be read once. */
  readonly readAt: Date | null;

  constructor(
    kind: ProblemKind,
    detail: string,
    more: { faults?: readonly Fault[]; headers?: Record<string, string>; readAt?: Date } = {},
  ) {
    super(detail);
    this.kind = kind;
    this.faults = more.faults ?? [];
    this.headers = more.headers ?? {};
    this.readAt = more.readAt ?? null;
  }
}

/** The problem of a request with faults. */
export function invalid(faults: readonly Fault[]): ProblemError {
  const paths = [...new Set(faults.map(({ path }) => path.replace(/^\//, '') || 'body'))];
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  const shown = paths.slice(0, 5).join(', ') + (paths.length > 5 ? ', …' : '');
  return new ProblemError('validation', `${count}: ${shown}`, { faults });
}

/** Writes a problem as a response. */
export function problemResponse({
  kind,
  message,
  faults,
  headers,
  readAt,
}: ProblemError): Response {
  const [status, title] = KINDS[kind];
  const type: ProblemType = `urn:auroraai:problem:${kind}`;
  const problem: Problem = { type, title, status, detail: message };
  if (readAt) problem.read_at = readAt.toISOString();
  if (faults.length > 0) problem.errors = faults.slice(0, MAX_FAULTS);
  return new Response(JSON.stringify(problem), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
}
