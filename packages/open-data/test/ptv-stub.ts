import { type Fetch, type FetchResponse, PtvError } from '../src/ptv/index.ts';
import { chunks } from '../src/ptv/read.ts';
import type { Paged } from './ptv-stub-route.ts';
import { answerV11, type RecordsV11 } from './ptv-stub-v11.ts';
import { answerV12, type RecordsV12 } from './ptv-stub-v12.ts';

/** What goes wrong with one request. */
export type Fault =
  | { kind: 'slow'; ms: number }
  | { kind: 'status'; status: number; retryAfter?: string }
  | { kind: 'broken-json' }
  | { kind: 'other-json' }
  | { kind: 'reset' };

/** A clock that moves only when someone sleeps. */
export function createClock(start = Date.parse('2026-03-01T00:00:00Z')) {
  let time = start;
  const slept: number[] = [];
  return {
    now: () => time,
    sleep: async (ms: number) => {
      time += ms;
      slept.push(ms);
    },
    pass: (ms: number) => {
      time += ms;
    },
    slept,
  };
}

export interface StubOptions {
  clock: ReturnType<typeof createClock>;
  pageSize?: number;
  /** Faults of an address, met one after the other before it answers; asked once per address. */
  faults?: (url: URL, distinct: number) => Fault[];
  /** Records that listings pass over, as when they change while they are read. */
  unlisted?: readonly string[];
}

const idOf = (item: unknown) => {
  const { id, contentId } = item as { id?: string; contentId?: string };
  return id ?? contentId ?? '';
};

/** Serves the routes of either version from given records, with a script of faults. */
export function createStub(
  records: { v11: RecordsV11 } | { v12: RecordsV12 },
  { clock, pageSize = 2, faults = () => [], unlisted = [] }: StubOptions,
) {
  const scripts = new Map<string, Fault[]>();
  const requests: { url: URL; headers: Record<string, string> }[] = [];
  let underWay = 0;
  let mostAtOnce = 0;
  const route = 'v11' in records ? answerV11(records.v11) : answerV12(records.v12);

  const respond = (
    status: number,
    body: string,
    retryAfter: string | null = null,
  ): FetchResponse => ({
    status,
    headers: { get: (name) => (name === 'retry-after' ? retryAfter : null) },
    text: async () => body,
  });

  const pager =
    (url: URL) =>
    <T>(all: readonly T[]): Paged<T> => {
      const items = all.filter((item) => !unlisted.includes(idOf(item)));
      const number = Number(url.searchParams.get('page') ?? '1');
      const pages = chunks(items, pageSize);
      const page = pages[number - 1] ?? [];
      return { number, size: pageSize, count: pages.length, total: items.length, items: page };
    };

  function take(url: URL): Fault | undefined {
    const script = scripts.get(url.href) ?? [...faults(url, scripts.size)];
    scripts.set(url.href, script);
    return script.shift();
  }

  async function answer(address: string, timeoutMs: number): Promise<FetchResponse> {
    const url = new URL(address);
    const fault = take(url);
    if (fault?.kind === 'reset') throw new Error('the connection was reset');
    if (fault?.kind === 'slow') {
      clock.pass(Math.min(fault.ms, timeoutMs));
      if (fault.ms > timeoutMs) throw new Error('no answer in time');
    }
    if (fault?.kind === 'status') return respond(fault.status, 'Trouble', fault.retryAfter ?? null);
    if (fault?.kind === 'other-json') return respond(200, '{"message":"maintenance"}');
    const found = route(url, pager(url));
    if (found === null) return respond(404, '{"title":"Not found"}');
    const body = JSON.stringify(found);
    return respond(200, fault?.kind === 'broken-json' ? body.slice(0, -7) : body);
  }

  const fetch: Fetch = async (url, { headers, timeoutMs }) => {
    requests.push({ url: new URL(url), headers });
    underWay += 1;
    mostAtOnce = Math.max(mostAtOnce, underWay);
    try {
      await Promise.resolve();
      return await answer(url, timeoutMs);
    } finally {
      underWay -= 1;
    }
  };
  return { fetch, requests, mostAtOnce: () => mostAtOnce };
}

/** Whether a load stopped because the interface gave up, as opposed to a bug. */
export const isPtvError = (error: unknown) => error instanceof PtvError;
