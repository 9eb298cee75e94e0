import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { jsonImports } from '../../vite.json-imports.ts';

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

const browsers = ['chrome123', 'firefox128', 'safari17.5'];

/** While developing, the server is the one that `npm start` runs, or the one named. */
const server = process.env.AURORA_SERVER ?? 'http://127.0.0.1:8080';

export default defineConfig({
  base: '/studio/',
  plugins: [react(), jsonImports(), withoutPolicyInDevelopment()],
  resolve: {
    conditions: ['@auroraai/source', 'module', 'browser', 'development|production'],
  },
  server: { proxy: { '/aurora': server, '/v3': { target: server, ws: true }, '/embed': server } },
  worker: { format: 'es' },
  build: {
    target: browsers,
    cssTarget: browsers,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
  },
});
