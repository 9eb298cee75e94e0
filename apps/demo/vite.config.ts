import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

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

export default defineConfig({
  plugins: [react(), withoutPolicyInDevelopment()],
  resolve: {
    conditions: ['@auroraai/source', 'module', 'browser', 'development|production'],
  },
  build: {
    target: browsers,
    cssTarget: browsers,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
  },
});
