import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { jsonImports } from '../../vite.json-imports.ts';

const EMBEDDED = [
  { workspace: 'packages/chat-widget', loader: 'aurora-chat.js' },
  { workspace: 'packages/quiz-game', loader: 'aurora-quiz.js' },
].map((each) => ({
  ...each,
  folder: fileURLToPath(new URL(`../../${each.workspace}/dist/embed`, import.meta.url)),
}));
const PAGES = [
  'index.html',
  'koti/index.html',
  'kysely/index.html',
  'kysely/ryhma/index.html',
  'kysely/ohjaaja/index.html',
  'opiskelu/index.html',
  'opiskelu/hakemus/index.html',
  'neuvonta/index.html',
  'tilanne/index.html',
  'upota/index.html',
  'upota/esikatselu/index.html',
];

/** The development server writes styles into the page, which the policy rightly forbids. */
function withoutPolicyInDevelopment(): Plugin {
  return {
    name: 'without-policy-in-development',
    apply: 'serve',
    transformIndexHtml: (html, context) =>
      context.server
        ? html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '')
        : html,
  };
}

/** Puts the built chat and quiz beside the pages where no server does: in development and in the static build. */
function withEmbedded(): Plugin {
  return {
    name: 'with-embedded',
    configureServer: (server) => {
      server.middlewares.use('/embed', (request, response, next) => {
        const name = (request.url ?? '').split('?')[0] ?? '';
        const file = EMBEDDED.map(({ folder }) => ({ folder, path: join(folder, name) })).find(
          ({ folder, path }) =>
            path.startsWith(folder) && existsSync(path) && statSync(path).isFile(),
        );
        if (!file) return next();
        response.setHeader('content-type', 'text/javascript');
        response.end(readFileSync(file.path));
      });
    },
    generateBundle() {
      for (const { folder, loader, workspace } of EMBEDDED) {
        if (!existsSync(join(folder, loader)))
          this.error(`${loader} is not built yet: npm run build -w ${workspace}`);
        for (const name of readdirSync(folder, { recursive: true }).map(String)) {
          if (!statSync(join(folder, name)).isFile()) continue;
          const fileName = `embed/${name.replaceAll('\\', '/')}`;
          this.emitFile({ type: 'asset', fileName, source: readFileSync(join(folder, name)) });
        }
      }
    },
  };
}

const TRAINED = 'virtual:trained-bots';

/** Trains the bots of a page without a server when the page is built, so that nobody waits for it in the page. */
function withTrainedBots(isBuilt: boolean): Plugin {
  return {
    name: 'with-trained-bots',
    resolveId: (id) => (id === TRAINED ? `\0${TRAINED}` : undefined),
    async load(id) {
      if (id !== `\0${TRAINED}`) return;
      const urls: Record<string, string> = {};
      if (isBuilt) {
        const { trainDemoBots } = await import('@auroraai/service/demo-bots');
        for (const [bot, source] of Object.entries(await trainDemoBots())) {
          const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
          const fileName = `assets/${bot}-${hash}.bin`;
          this.emitFile({ type: 'asset', fileName, source });
          urls[bot] = `/${fileName}`;
        }
      }
      return `export const TRAINED = ${JSON.stringify(urls)};`;
    },
  };
}

const browsers = ['chrome123', 'firefox128', 'safari17.5'];

export default defineConfig(({ command, mode }) => ({
  appType: 'mpa',
  plugins: [
    react(),
    jsonImports(),
    withoutPolicyInDevelopment(),
    withTrainedBots(command === 'build' && mode === 'static'),
    ...(command === 'serve' || mode === 'static' ? [withEmbedded()] : []),
  ],
  resolve: {
    conditions: ['@auroraai/source', 'module', 'browser', 'development|production'],
  },
  build: {
    target: browsers,
    cssTarget: browsers,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
    rollupOptions: { input: PAGES },
  },
}));
