import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './e2e/browser.ts';

/** Packages resolve one another's sources: no build is needed before a test. */
const conditions = ['@auroraai/source'];

/** Files share the modules of a worker, so that each is loaded once; the setup tidies after each. */
const together = {
  isolate: false,
  maxWorkers: 2,
  setupFiles: ['./vitest.setup.ts'],
  // They only end what hangs: no test is timed, however busy the machine is.
  testTimeout: 180_000,
  hookTimeout: 180_000,
};

/** What stories load of other people's code. */
const LIBRARIES = [
  '@dagrejs/dagre',
  '@tanstack/react-query',
  '@xyflow/react',
  'axe-core',
  'fflate',
  'lean-qr',
  'maplibre-gl',
  'react',
  'react-dom',
  'react-dom/client',
  'react-dom/test-utils',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'supercluster',
  'zustand',
  'zustand/vanilla',
];

export default defineConfig({
  resolve: { conditions: [...conditions, 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: [...conditions, 'module', 'node', 'development|production'] } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          ...together,
          include: ['{packages,apps}/*/{src,test,evaluation}/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.dom.test.ts', '**/node_modules/**', '**/dist/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          ...together,
          include: ['{packages,apps}/*/src/**/*.{dom.test.ts,test.tsx}'],
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: '.storybook' })],
        // A library that is found midway would reload the page under the tests: these are all of them.
        optimizeDeps: { noDiscovery: true, include: LIBRARIES },
        test: {
          name: 'stories',
          // Two pages, each of which loads the components once: while one waits for a frame the other draws.
          isolate: false,
          maxWorkers: 2,
          // After a story has been played, axe looks at it in every language and theme.
          testTimeout: 180_000,
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
