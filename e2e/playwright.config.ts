import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './browser.ts';
import { HOSTS_PORT, SERVICE_PORT } from './hosts/places.ts';
import { ANYWHERE, PAGE_ALONE, SERVER_ONLY } from './tags.ts';

const STATIC_PORT = 4173;
const SERVER_PORT = 4180;
const serverCommand = process.env.E2E_SERVER_COMMAND;
const preview = `npx vite preview --outDir dist-static --host 127.0.0.1 --port ${STATIC_PORT} --strictPort`;
const origin = (port: number) => `http://127.0.0.1:${port}`;
const use = { ...devices['Desktop Chrome'], launchOptions };

/**
 * The journeys run against the page alone (the services run in it) and, when `E2E_SERVER_COMMAND`
 * says how to start one on the port in `PORT`, against a server. The chat is also tried on other
 * websites, `hosts`. `E2E_STATIC=built` says that the page alone has been built.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
  // The bots of a page without a server are trained in it; axe reads a whole page.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  projects: [
    {
      name: 'static',
      testDir: 'journeys',
      grepInvert: new RegExp(serverCommand ? `${SERVER_ONLY}|${ANYWHERE}` : SERVER_ONLY),
      use: { ...use, baseURL: origin(STATIC_PORT) },
    },
    { name: 'hosts', testDir: 'hosts', use: { ...use, baseURL: origin(HOSTS_PORT) } },
    ...(serverCommand
      ? [
          {
            name: 'server',
            testDir: 'journeys',
            grepInvert: new RegExp(PAGE_ALONE),
            use: { ...use, baseURL: origin(SERVER_PORT) },
          },
        ]
      : []),
  ],
  webServer: [
    {
      command:
        process.env.E2E_STATIC === 'built' ? preview : `npm run -s build:static && ${preview}`,
      cwd: '../apps/demo',
      url: origin(STATIC_PORT),
      timeout: 120_000,
    },
    {
      command: 'node scripts/run.mjs e2e/hosts/serve.ts',
      cwd: '..',
      url: `${origin(SERVICE_PORT)}/readyz`,
      timeout: 60_000,
    },
    ...(serverCommand
      ? [
          {
            command: serverCommand,
            cwd: '..',
            url: `${origin(SERVER_PORT)}/readyz`,
            env: { PORT: String(SERVER_PORT) },
            timeout: 180_000,
            // A killed server would leave its database running.
            gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 15_000 },
          },
        ]
      : []),
  ],
});
