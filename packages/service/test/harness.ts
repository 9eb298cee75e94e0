import { CODE_LISTS } from '@auroraai/open-data';
import { LABEL_MODEL } from '@auroraai/open-data/label-model';
import { type Catalogue, createRecommender, type Recommender } from '@auroraai/recommender';
import {
  createMemoryStore,
  createService,
  type LogEvent,
  type Service,
  type ServiceOptions,
  type ServiceParts,
  type Store,
} from '../src/index.ts';
import golden from './fixtures/golden-catalogue.json' with { type: 'json' };

/** The address under which tests reach the service. */
export const HOST = 'https://aurora.example';

/** The catalogue of the golden cases. */
export const goldenCatalogue = golden as Catalogue;

/** The channel of the golden catalogue that is registered for session transfer. */
export const ECHANNEL = 'f283c2dc-8223-408a-8a73-1d62489e1f58';

/** A service under test with everything that it writes. */
export interface Bench {
  service: Service;
  store: Store;
  logs: LogEvent[];
  /** The clock; tests move it. */
  clock: { now: Date };
  /** Makes a recommender as the service has one. */
  recommenderOf(catalogue: Catalogue): Recommender;
  /** Sends a request; a body that is not a string or bytes is sent as JSON. */
  send(method: string, path: string, options?: SendOptions): Promise<Response>;
}

/** What a request of a test carries. */
export interface SendOptions {
  body?: unknown;
  headers?: Record<string, string>;
  /** Whether the client's credentials are sent. */
  signed?: boolean;
  clientAddress?: string;
}

/** The credentials of the test's client. */
export const AUTHORIZATION = `Basic ${btoa('test-client:test-secret')}`;

/** Creates a service over the golden catalogue with one client, `test-client`. */
export async function createBench(
  parts: Partial<Omit<ServiceParts, 'config'>> & { config?: Partial<ServiceOptions> } = {},
): Promise<Bench> {
  const store = parts.store ?? createMemoryStore();
  const logs: LogEvent[] = [];
  const clock = { now: new Date('2026-03-04T12:00:00.000Z') };
  const catalogue = parts.catalogue ?? goldenCatalogue;
  await store.putClient({
    id: 'test-client',
    organisation: 'town',
    name: 'test_service',
    secretHash: 'hash of test-secret',
    scopes: ['recommender'],
    revoked: false,
  });
  const service = createService({
    recommender: parts.recommender ?? recommenderOf(catalogue),
    codeLists: CODE_LISTS,
    now: () => clock.now,
    randomUUID: () => crypto.randomUUID(),
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    verifySecret: async (secret, hash) => hash === `hash of ${secret}`,
    log: (event) => logs.push(event),
    ...parts,
    store,
    catalogue,
    config: {
      publicBaseUrl: HOST,
      organisation: 'town',
      allowedOrigins: [{ origin: 'https://www.example.fi', organisation: 'town' }],
      sessionTransfer: {
        channels: { [ECHANNEL]: ['age', 'municipality_code', 'life_situation_meters'] },
        burnAfterReading: false,
      },
      ...parts.config,
    },
  });
  return {
    service,
    store,
    logs,
    clock,
    recommenderOf,
    send(method, path, { body, headers = {}, signed = false, clientAddress } = {}) {
      const sent =
        body === undefined || typeof body === 'string' || body instanceof Uint8Array
          ? (body as BodyInit | undefined)
          : JSON.stringify(body);
      const request = new Request(path.startsWith('http') ? path : HOST + path, {
        method,
        headers: {
          ...(sent !== undefined && { 'Content-Type': 'application/json' }),
          ...(signed && { Authorization: AUTHORIZATION }),
          ...headers,
        },
        ...(sent !== undefined && { body: sent }),
      });
      return service.fetch(request, clientAddress === undefined ? {} : { clientAddress });
    },
  };
}

const recommenders = new WeakMap<Catalogue, Recommender>();

/** Recommenders are pure, so that tests over the same catalogue may share one. */
export function recommenderOf(catalogue: Catalogue): Recommender {
  const parts = { catalogue, codeLists: CODE_LISTS, labelModel: LABEL_MODEL };
  const known = recommenders.get(catalogue) ?? createRecommender(parts);
  recommenders.set(catalogue, known);
  return known;
}
