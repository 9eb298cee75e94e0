// Serves the chat's service, as the server does but without a database, and on another origin the
// websites that embed it.
import { randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { CODE_LISTS } from '@auroraai/open-data';
import { LABEL_MODEL } from '@auroraai/open-data/label-model';
import { TOWN_CATALOGUE } from '@auroraai/open-data/town';
import { createRecommender } from '@auroraai/recommender';
import { createMemoryStore, createService } from '@auroraai/service';
import { createApp } from '../../apps/server/src/http/app.ts';
import { createGate, GATE_LIMITS } from '../../apps/server/src/http/gate.ts';
import { listen } from '../../apps/server/src/http/listen.ts';
import { createMetrics } from '../../apps/server/src/http/metrics.ts';
import { pages } from '../../apps/server/src/http/pages.ts';
import { serveStreams } from '../../apps/server/src/http/streams.ts';
import { createLogger } from '../../apps/server/src/log.ts';
import { BOTS } from './bots.ts';
import {
  CONFIGURED,
  documentOf,
  HOSTS_PORT,
  type HostPage,
  PLACES,
  QUIZZES,
  RENDERERS,
  reactPlace,
  SERVICE_PORT,
} from './places.ts';
import { buildReactSite, REACT_SCRIPT } from './react-site.ts';

const HOST = '127.0.0.1';
const EMBEDDED = ['chat-widget', 'quiz-game'].map((name) =>
  fileURLToPath(new URL(`../../packages/${name}/dist/embed`, import.meta.url)),
);

const catalogue = TOWN_CATALOGUE;
const log = createLogger('silent');
const service = createService({
  store: createMemoryStore(),
  catalogue,
  codeLists: CODE_LISTS,
  recommender: createRecommender({ catalogue, codeLists: CODE_LISTS, labelModel: LABEL_MODEL }),
  bots: BOTS,
  now: () => new Date(),
  randomUUID,
  randomBytes: (length) => randomBytes(length),
  verifySecret: async () => false,
  log,
  config: {
    publicBaseUrl: `http://${HOST}:${SERVICE_PORT}`,
    organisation: 'demo',
    allowedOrigins: [{ origin: `http://${HOST}:${HOSTS_PORT}`, organisation: 'demo' }],
  },
});
const app = createApp({
  // Every test is a client of its own, and all come from one address.
  api: (request) => service.fetch(request),
  pages: pages([], EMBEDDED),
  isReady: async () => true,
  metrics: createMetrics(),
  log,
  behindProxy: false,
  clock: () => performance.now(),
});
const gate = createGate(GATE_LIMITS, () => performance.now());
const { server } = await listen(
  app.fetch,
  { port: SERVICE_PORT, host: HOST },
  { gate, behindProxy: false, onRefused: () => {} },
);
serveStreams(server, { service: () => service, gate, behindProxy: false, onTrouble: () => {} });

const react = await buildReactSite(`http://${HOST}:${SERVICE_PORT}`);
const places = {
  ...PLACES,
  ...CONFIGURED,
  ...RENDERERS,
  ...QUIZZES,
  react: reactPlace(react.html, REACT_SCRIPT),
};
createServer((request, response) => {
  const path = (request.url ?? '/').split('?')[0] ?? '';
  const script = react.files.get(path);
  if (script !== undefined) {
    response.setHeader('content-type', 'text/javascript; charset=utf-8');
    return response.end(script);
  }
  const place: HostPage | undefined = places[path.slice(1) as keyof typeof places];
  response.setHeader('content-type', 'text/html; charset=utf-8');
  if (place?.policy) response.setHeader('content-security-policy', place.policy);
  response.statusCode = place ? 200 : 404;
  response.end(place && documentOf(place));
}).listen(HOSTS_PORT, HOST);
