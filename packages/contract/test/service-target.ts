import { CODE_LISTS } from '@auroraai/open-data';
import { LABEL_MODEL } from '@auroraai/open-data/label-model';
import { TOWN, TOWN_CATALOGUE } from '@auroraai/open-data/town';
import { type Catalogue, createRecommender } from '@auroraai/recommender';
import {
  createMemoryStore,
  createService,
  type HostedBot,
  type PictureRelease,
  type PictureSettings,
  type Receiver,
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

const secrets = [{ secret: 'contract', bot: 'kaiku' }];
const enough = { burst: 10_000, perMinute: 1 };
const once = { burst: 1, perMinute: 0.001 };

const configs: Record<Variant, Partial<ServiceOptions>> = {
  usual: {
    rateLimit: enough,
    chat: { secrets, clientRate: enough, conversationRate: enough },
    deskRate: enough,
    trialIssuer: true,
  },
  broken: { chat: { secrets }, trialIssuer: true },
  'rate-limited': {
    trialIssuer: true,
    deskRate: once,
    rateLimit: once,
    chat: { secrets, clientRate: once },
    groups: { clientRate: once },
  },
  busy: { v1Concurrency: 0 },
};

const text = { fi: 'Teksti', sv: 'Text' };

/** A receiver with a website and a counter of its own. */
const receiver: Receiver = {
  ...{ id: 'asunnot', name: text, organization: text, keeps: text, readers: text },
  contact: { phone: '09 310 11111' },
  page: 'https://asunnot.example/hakemus',
  client: 'contract',
  attributes: { age: text, 'life_situation_meters.housing': text },
  sends: ['municipality_code'],
  serviceIds: ['ec00547d-e322-470b-a173-6dbcd1b6cc4e'],
};

/** A quiz of which the town gathers a picture. */
const gathered: PictureSettings = {
  organisation: 'town',
  name: text,
  quizzes: [{ id: 'vointi', title: text, dimensions: [{ id: 'health', name: text }] }],
};

const release: PictureRelease = {
  ...{ organisation: 'town', quiz: 'vointi', period: '2025-Q4' },
  blocks: [
    {
      places: [
        { region: '14', ageBand: 'from-13' },
        { region: '', ageBand: '' },
      ],
      ...{ people: 31, counts: { health: [9, 11, 12] } },
    },
  ],
  groups: [{ share: 40, hard: ['health'], well: [] }],
  expiresAt: new Date('2031-01-01T00:00:00.000Z'),
};

/** A bot that says what it hears, and fails when it is told to. */
const bot: HostedBot = {
  id: 'kaiku',
  organisation: 'town',
  public: {
    bot: 'kaiku',
    names: { fi: 'Kaiku', sv: 'Eko', en: 'Echo' },
    languages: ['fi', 'sv', 'en'],
    responsible: { name: { fi: 'Kunta' }, url: 'https://example.fi/' },
    human_contact: { name: { fi: 'Neuvonta' }, phone: '09 310 11111' },
    retention_days: 30,
    stored: { fi: 'Viestit ilman henkilötietoja.' },
  },
  engine: {
    transition(state, input) {
      const text = input.kind === 'activity' ? (input.activity.text ?? '') : '';
      if (text === 'fail') throw new Error('As told.');
      if (text === 'human') {
        const handoff = {
          kind: 'handoff',
          reason: 'asked',
          desk: 'neuvonta',
          share: 'all',
        } as const;
        return {
          state,
          activities: [],
          actions: [{ ...handoff, id: 'a1', language: 'fi' }],
          trace: [],
        };
      }
      return { state, activities: [{ type: 'message', text }], actions: [], trace: [] };
    },
  },
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
    scopes: ['recommender', 'desk', 'issuer', 'picture'],
    revoked: false,
  });
  await store.situation.freeze(release, [], []);
  const service = createService({
    store: variant === 'broken' ? broken(store) : store,
    catalogue,
    recommender,
    codeLists: CODE_LISTS,
    town: TOWN,
    bots: [bot],
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
      receivers: [receiver],
      situationPictures: variant === 'busy' ? [] : [gathered],
      ...configs[variant],
    },
  });
  const handle = (request: Request) => service.fetch(request, { clientAddress: '192.0.2.1' });
  if (variant === 'rate-limited') {
    await handle(new Request(`${baseUrl}/aurora/v2/code-lists`));
    await handle(new Request(`${baseUrl}/v3/directline/conversations/x`));
    await handle(new Request(`${baseUrl}/aurora/v2/groups/used-up`));
    const headers = { authorization: 'Bearer used-up' };
    await handle(new Request(`${baseUrl}/aurora/v2/desk/queue`, { headers }));
    await handle(new Request(`${baseUrl}/aurora/v2/desk/token`, { method: 'POST' }));
  }
  const authorization = `Basic ${btoa('contract:secret')}`;
  const chat = { bot: 'kaiku', secret: 'contract' };
  const about = {
    ...{ id: receiver.id, origin: 'https://asunnot.example' },
    attributes: { age: 16, life_situation_meters: { housing: [3] } },
    sends: { municipality_code: '491' },
  };
  return {
    handle,
    baseUrl,
    authorization,
    pagelessChannelId,
    receiver: about,
    issuer: true,
    picture: { quiz: 'vointi', period: '2025-Q4' },
    chat,
    desk: 'neuvonta',
  };
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
