import { CODE_LISTS } from '@auroraai/open-data';
import { LABEL_MODEL } from '@auroraai/open-data/label-model';
import { TOWN, TOWN_CATALOGUE } from '@auroraai/open-data/town';
import { type Catalogue, createRecommender } from '@auroraai/recommender';
import {
  createMemoryStore,
  createService,
  type ServiceOptions,
  type Store,
} from '@auroraai/service';
import type { ContractTarget, Variant } from '../src/suite/index.ts';

/** The town's services as if they were real and offered everywhere, so that version 1 finds them. */
const catalogue: Catalogue = {
  ...TOWN_CATALOGUE,
  services: TOWN_CATALOGUE.services.map((service) => ({
    ...service,
    origin: 'ptv' as const,
    areaType: 'Nationwide' as const,
    areas: [],
  })),
};

const recommender = createRecommender({
  catalogue,
  codeLists: CODE_LISTS,
  labelModel: LABEL_MODEL,
});

const pagelessChannelId = 'f0f0f0f0-0000-4000-8000-000000000000';

const receivers = [
  pagelessChannelId,
  ...catalogue.channels.filter(({ type }) => type === 'EChannel').map(({ id }) => id),
];

const configs: Record<Variant, Partial<ServiceOptions>> = {
  usual: { rateLimit: { burst: 10_000, perMinute: 1 } },
  broken: {},
  'rate-limited': { rateLimit: { burst: 1, perMinute: 0.001 } },
  busy: { v1Concurrency: 0 },
};

/** The real service in one of the states of the suite, without a network. */
export async function createServiceTarget(
  variant: Variant,
  baseUrl = 'https://aurora.example',
): Promise<ContractTarget> {
  const store = createMemoryStore();
  await store.putClient({
    id: 'contract',
    organisation: 'town',
    name: 'contract',
    secretHash: 'secret',
    revoked: false,
  });
  const service = createService({
    store: variant === 'broken' ? broken(store) : store,
    catalogue,
    recommender,
    codeLists: CODE_LISTS,
    town: TOWN,
    now: () => new Date('2026-03-04T12:00:00.000Z'),
    randomUUID: () => crypto.randomUUID(),
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    verifySecret: async (secret, hash) => secret === hash,
    log: () => {},
    config: {
      publicBaseUrl: baseUrl,
      organisation: 'town',
      sessionTransfer: {
        channels: Object.fromEntries(
          receivers.map((id) => [id, ['age', 'life_situation_meters'] as const]),
        ),
        burnAfterReading: false,
      },
      ...configs[variant],
    },
  });
  const handle = (request: Request) => service.fetch(request, { clientAddress: '192.0.2.1' });
  if (variant === 'rate-limited') await handle(new Request(`${baseUrl}/aurora/v2/code-lists`));
  return { handle, baseUrl, authorization: `Basic ${btoa('contract:secret')}`, pagelessChannelId };
}

/** A store that knows its clients and fails at everything else. */
function broken(store: Store): Store {
  const fail = () => Promise.reject(new Error('The store is gone.'));
  const failing = new Proxy({}, { get: () => fail }) as ReturnType<Store['of']>;
  return new Proxy(store, {
    get(target, name, receiver) {
      if (name === 'of') return () => failing;
      return name === 'client' ? Reflect.get(target, name, receiver) : fail;
    },
  });
}
