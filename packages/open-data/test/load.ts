import { CODE_LISTS } from '../src/code-lists.ts';
import {
  type CatalogueSink,
  createJsonClient,
  createV11Source,
  createV12Source,
  type LoadProgress,
  type LoadReport,
  loadCatalogue,
  type Scope,
} from '../src/ptv/index.ts';
import { recordsV11, recordsV12 } from './ptv-records.ts';
import { createClock, createStub, type StubOptions } from './ptv-stub.ts';

const BASE = 'https://ptv.example';

export interface Run {
  api?: 'v11' | 'v12';
  records?: Parameters<typeof createStub>[0];
  faults?: StubOptions['faults'];
  unlisted?: StubOptions['unlisted'];
  scope?: Scope;
  since?: string | null;
  attempts?: number;
  clock?: ReturnType<typeof createClock>;
  onProgress?: (progress: LoadProgress) => void;
}

/** One load from a stub into a sink, with what the stub saw. */
export function load(sink: CatalogueSink, run: Run = {}) {
  const {
    api = 'v11',
    faults,
    unlisted = [],
    scope = {},
    since = null,
    attempts,
    onProgress,
  } = run;
  const clock = run.clock ?? createClock();
  const records = run.records ?? (api === 'v11' ? { v11: recordsV11() } : { v12: recordsV12() });
  const stub = createStub(records, { clock, unlisted, ...(faults ? { faults } : {}) });
  const client = createJsonClient({
    fetch: stub.fetch,
    sleep: clock.sleep,
    now: clock.now,
    random: () => 0.5,
    headers: { 'x-api-key': 'key' },
    ...(attempts === undefined ? {} : { attempts }),
  });
  const create = api === 'v11' ? createV11Source : createV12Source;
  const source = create(BASE, client, { codeLists: CODE_LISTS, origin: 'ptv' });
  const report: Promise<LoadReport> = loadCatalogue({
    source,
    sink,
    scope,
    since,
    now: clock.now,
    ...(onProgress ? { onProgress } : {}),
  });
  return { report, clock, stub };
}
