import { CODE_LISTS } from '@auroraai/open-data';
import { createRecommender } from '@auroraai/recommender';
import { DEMO_RECEIVERS } from './demo-receivers.ts';
import { createService, type Service } from './service.ts';
import { createMemoryStore } from './store/memory.ts';
import type { Store } from './store/store.ts';
import { TRIAL_PICTURE } from './trial-pictures/trial-settings.ts';
import { uuidV4 } from './uuid.ts';

/** What a demonstration may do otherwise. */
export interface DemoOptions {
  /** The address in links that lead through the service. @default 'https://aurora.example' */
  publicBaseUrl?: string;
  /** Where things are kept. @default in memory, until the page is closed */
  store?: Store;
  /**
   * Whether people can talk with the demonstration bots; what they need is loaded with the rest, and
   * a bot is trained, for a second or two, when somebody talks with it. @default false
   */
  bots?: boolean;
  now?: () => Date;
  randomBytes?: (length: number) => Uint8Array;
}

/**
 * Creates the whole service over the bundled real services and the imaginary town: the real engine
 * on real data, in a browser without a server. The data is loaded when this is called.
 */
export async function createDemoService(options: DemoOptions = {}): Promise<Service> {
  const [{ SERVICES }, { TOWN, TOWN_CATALOGUE, TOWN_OUTLINE }, { LABEL_MODEL }, bots] =
    await Promise.all([
      import('@auroraai/open-data/services'),
      import('@auroraai/open-data/town'),
      import('@auroraai/open-data/label-model'),
      options.bots ? loadBots() : [],
    ]);
  const randomBytes =
    options.randomBytes ?? ((length) => crypto.getRandomValues(new Uint8Array(length)));
  const catalogue = {
    services: [...SERVICES, ...TOWN_CATALOGUE.services],
    channels: TOWN_CATALOGUE.channels,
    organizations: TOWN_CATALOGUE.organizations,
  };
  return createService({
    store: options.store ?? createMemoryStore(),
    catalogue,
    recommender: createRecommender({ catalogue, codeLists: CODE_LISTS, labelModel: LABEL_MODEL }),
    codeLists: CODE_LISTS,
    town: { ...TOWN, outline: TOWN_OUTLINE },
    bots,
    now: options.now ?? (() => new Date()),
    // A page that was not served over https has no crypto.randomUUID.
    randomUUID: () => uuidV4(randomBytes(16)),
    randomBytes,
    // A browser holds no secret: the door with credentials stays shut.
    verifySecret: async () => false,
    log: () => {},
    config: {
      publicBaseUrl: options.publicBaseUrl ?? 'https://aurora.example',
      organisation: 'demo',
      trialDesk: true,
      trialIssuer: true,
      trialPictures: true,
      situationPictures: [{ ...TRIAL_PICTURE, organisation: 'demo' }],
      allowedOrigins: [{ origin: '*', organisation: 'demo' }],
      receivers: DEMO_RECEIVERS,
      homeView: '/koti/?lang={language}',
    },
  });
}

async function loadBots() {
  const { loadDemoBots } = await import('./demo-bots.ts');
  return loadDemoBots('demo');
}
