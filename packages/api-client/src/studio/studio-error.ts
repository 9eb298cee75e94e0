import type { StudioProblem } from './studio-wire.ts';

/** What the studio's server said of why it did not do what it was asked for. */
interface ProblemBody {
  type?: unknown;
  detail?: unknown;
  errors?: unknown;
  tests?: unknown;
  standing?: unknown;
}

/** The studio's server did not do what it was asked for, or was not reached. */
export class StudioError extends Error {
  override readonly name = 'StudioError';
  /** The status of the answer; 0 = no answer came. */
  readonly status: number;
  /** Why; null when there was no answer or the answer did not say. */
  readonly problem: StudioProblem | null;
  /** What is wrong with what was sent, by place. */
  readonly errors: readonly { path: string; message: string }[];
  /** Names of the dialogue tests that fail, for `tests-fail`. */
  readonly tests: readonly string[];
  /** What stands instead, for `changed-meanwhile`, as the route says; null otherwise. */
  readonly standing: unknown;

  constructor(status: number, body: unknown = null) {
    const { type, detail, errors, tests, standing } = (
      typeof body === 'object' && body !== null ? body : {}
    ) as ProblemBody;
    const said = typeof detail === 'string' ? detail : `The answer was ${status}.`;
    super(status === 0 ? 'There is no connection to the server.' : said);
    this.status = status;
    this.problem =
      typeof type === 'string'
        ? ((type.split(/[/#:]/).pop() ?? null) as StudioProblem | null)
        : null;
    this.errors = Array.isArray(errors) ? errors.filter(isFault) : [];
    this.tests = Array.isArray(tests) ? tests.filter((test) => typeof test === 'string') : [];
    this.standing = standing ?? null;
  }

  /** Whether trying again later may help: no connection, a server in trouble, too much at once. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

function isFault(fault: unknown): fault is { path: string; message: string } {
  if (typeof fault !== 'object' || fault === null) return false;
  const { path, message } = fault as Record<string, unknown>;
  return typeof path === 'string' && typeof message === 'string';
}
