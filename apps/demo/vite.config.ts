import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { jsonImports } from '../../vite.json-imports.ts';

const CHAT = fileURLToPath(new URL('../../packages/chat-widget/dist/embed', import.meta.url));
const PAGES = [
  'index.html',
  'koti/index.html',
  'kysely/index.html',
  'opiskelu/index.html',
  'opiskelu/hakemus/index.html',
  'neuvonta/index.html',
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

/** Puts the built chat beside the pages where no server does: in development and in the static build. */
function withChat(): Plugin {
  return {
    name: 'with-chat',
    configureServer: (server) => {
      server.middlewares.use('/embed', (request, response, next) => {
        const file = join(CHAT, (request.url ?? '').split('?')[0] ?? '');
        if (!file.startsWith(CHAT) || !existsSync(file) || !statSync(file).isFile()) return next();
        response.setHeader('content-type', 'text/javascript');
        response.end(readFileSync(file));
      });
    },
    generateBundle() {
      if (!existsSync(join(CHAT, 'aurora-chat.js')))
        this.error('The chat is not built yet: npm run build -w packages/chat-widget');
      for (const name of readdirSync(CHAT, { recursive: true }).map(String)) {
        if (!statSync(join(CHAT, name)).isFile()) continue;
        const fileName = `embed/${name.replaceAll('\\', '/')}`;
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(CHAT, name)) });
      }
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
    ...(command === 'serve' || mode === 'static' ? [withChat()] : []),
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
