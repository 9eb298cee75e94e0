import type { StudioFault, StudioProblem } from './studio-wire.ts';

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
  readonly errors: readonly StudioFault[];
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
    this.errors = Array.isArray(errors) ? errors.flatMap(readFault) : [];
    this.tests = Array.isArray(tests) ? tests.filter((test) => typeof test === 'string') : [];
    this.standing = standing ?? null;
  }

  /** Whether trying again later may help: no connection, a server in trouble, too much at once. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

function readFault(fault: unknown): StudioFault[] {
  if (!isObject(fault)) return [];
  const { path, message, code, values } = fault;
  if (typeof path !== 'string' || typeof message !== 'string') return [];
  if (typeof code !== 'string' || !isObject(values)) return [{ path, message }];
  const known = Object.entries(values).filter((entry): entry is [string, string] =>
    isNameable(entry[1]),
  );
  return [{ path, message, code, values: Object.fromEntries(known) }];
}

function isNameable(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string');
  return typeof value === 'string' || typeof value === 'number';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
