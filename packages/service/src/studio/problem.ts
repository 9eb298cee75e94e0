import type { StudioFault, StudioProblem } from '@auroraai/api-client/studio';
import type { ProblemError, ProblemKind } from '../v2/problem.ts';

const KINDS: Record<StudioProblem, readonly [status: number, title: string]> = {
  'not-signed-in': [401, 'Nobody is signed in'],
  'wrong-credentials': [401, 'The e-mail address or the password is wrong'],
  'too-many-tries': [429, 'Too many tries'],
  'weak-password': [400, 'The password is too easy to guess'],
  'link-over': [410, 'The link has been used or is too old'],
  'last-administrator': [409, 'An organisation needs an administrator'],
  'not-allowed': [403, 'The role does not allow this'],
  csrf: [403, 'The request does not come from the studio'],
  'not-found': [404, 'Not found'],
  'method-not-allowed': [405, 'This address does not know the method'],
  invalid: [400, 'The request is not valid'],
  'name-taken': [409, 'The name is taken'],
  'in-use': [409, 'It is in use'],
  'changed-meanwhile': [409, 'Somebody else has changed it meanwhile'],
  'too-large': [413, 'The request is too large'],
  'tests-fail': [409, 'Dialogue tests fail'],
  'bot-cannot-be-used': [409, 'The bot cannot be used as it is'],
  busy: [429, 'Too many requests'],
  server: [500, 'Something went wrong in the service'],
};

/** The most faults that one answer names. */
const MAX_FAULTS = 50;

/** What a problem says beside its kind and a sentence. */
interface More {
  faults?: readonly StudioFault[];
  headers?: Readonly<Record<string, string>>;
  /** Further members of the answer, such as the names of tests. */
  members?: Readonly<Record<string, unknown>>;
}

/** An answer of the studio other than success, RFC 9457. */
export class StudioError extends Error {
  readonly kind: StudioProblem;
  readonly more: More;

  constructor(kind: StudioProblem, detail: string, more: More = {}) {
    super(detail);
    this.kind = kind;
    this.more = more;
  }
}

/** The studio's names of what is refused in all of the service in the same way. */
const SHARED: Partial<Record<ProblemKind, StudioProblem>> = {
  validation: 'invalid',
  'unsupported-media-type': 'invalid',
  'too-large': 'too-large',
  'rate-limited': 'busy',
};

/** A refusal of what all of the service shares as one of the studio. */
export function asStudioError({ kind, message, faults, headers }: ProblemError): StudioError {
  return new StudioError(SHARED[kind] ?? 'server', message, { faults, headers });
}

/** Writes a problem as a response. */
export function studioProblem({ kind, message, more }: StudioError): Response {
  const [status, title] = KINDS[kind];
  const { faults = [], headers = {}, members = {} } = more;
  const errors = faults.length > 0 && { errors: faults.slice(0, MAX_FAULTS) };
  const problem = { type: `urn:auroraai:problem:${kind}`, title, status, detail: message };
  return new Response(JSON.stringify({ ...members, ...problem, ...errors }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
}

/** Nobody may know whether it is there: neither is there, nor may it be seen. */
export function notFound(): StudioError {
  return new StudioError('not-found', 'There is nothing here, or not for you.');
}

/** Too much at once, or too many tries. */
export function waitFor(kind: 'too-many-tries' | 'busy', seconds: number): StudioError {
  const headers = { 'Retry-After': String(seconds) };
  return new StudioError(kind, `Try again in ${seconds} seconds.`, { headers });
}
