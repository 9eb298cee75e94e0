import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { build, type Rollup } from 'vite';
import { launchOptions } from '../e2e/browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const chatFolder = join(root, 'packages/chat-widget');
const ORIGIN = 'http://chat.bench';
const MESSAGES = 500;
const APPENDED = 9;

/** The page: the chat's element with a Direct Line in the page, so that no network is measured. */
const PAGE_SOURCE = `
import { createInProcessServer } from '@auroraai/api-client/direct-line';
const server = createInProcessServer((activity, { say }) => {
  if (activity.name === 'webchat/join') say({ type: 'message', text: 'Hei!', locale: 'fi' });
});
window.bot = server;
window.chat = document.createElement('aurora-chat');
chat.setAttribute('bot', 'bench');
chat.settings = { connection: { getToken: server.getToken, ports: server.ports } };
`;

/**
 * What the window of the chat costs the main thread and the heap, in Chromium, at 400 × 700. The heap
 * is what the chat adds to the page, with the Direct Line in the page that holds the messages too.
 */
export async function run(): Promise<Record<string, unknown>> {
  const files = await artefacts();
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage({ viewport: { width: 400, height: 700 } });
    await page.route(`${ORIGIN}/**`, (route) => {
      const path = new URL(route.request().url()).pathname;
      const body = files.get(path);
      return body === undefined
        ? route.fulfill({ status: 404, body: '' })
        : route.fulfill({ body, contentType: path === '/' ? 'text/html' : 'text/javascript' });
    });
    return await measure(page);
  } finally {
    await browser.close();
  }
}

async function measure(page: Page): Promise<Record<string, unknown>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction('window.chat && customElements.get("aurora-chat")');
  await page.locator('body').waitFor({ state: 'attached' });
  const start = await read(session, true);
  await page.evaluate('document.body.append(chat); chat.open()');
  await page.locator('.consent .primary').waitFor();
  const opened = await read(session);
  await page.locator('.consent .primary').click();
  await page.locator('.message').first().waitFor();
  await settle(page);
  const before = await read(session, true);
  await page.evaluate(`for (let n = 0; n < ${MESSAGES}; n += 1)
    bot.say({ type: 'message', locale: 'fi', text: 'Viesti numero ' + n + ', jossa on hieman sanoja.' })`);
  await page.locator('.message', { hasText: `numero ${MESSAGES - 1},` }).waitFor();
  await settle(page);
  const full = await read(session);
  const { heapMb } = await read(session, true);

  const appends: number[] = [];
  for (let n = 0; n < APPENDED; n += 1) {
    const one = await read(session);
    await page.evaluate(`bot.say({ type: 'message', locale: 'fi', text: 'Vielä ${n}' })`);
    await settle(page);
    appends.push((await read(session)).taskMs - one.taskMs);
  }
  const nodes = await page.evaluate(`(() => {
    const walker = document.createTreeWalker(chat.shadowRoot, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    let count = 0;
    while (walker.nextNode()) count += 1;
    return count;
  })()`);
  return {
    first_render_script_ms: round(opened.scriptMs - start.scriptMs),
    first_render_task_ms: round(opened.taskMs - start.taskMs),
    heap_empty_mb: round(before.heapMb - start.heapMb),
    messages: MESSAGES,
    messages_task_ms: round(full.taskMs - before.taskMs),
    heap_mb: round(heapMb - start.heapMb),
    nodes,
    append_task_ms_median: round(appends.sort((a, b) => a - b)[Math.floor(APPENDED / 2)] ?? 0),
  };
}

/** CPU time of the main thread so far and the heap, after a collection if asked for. */
async function read(session: CDPSession, collects = false) {
  if (collects) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    scriptMs: of('ScriptDuration') * 1000,
    taskMs: of('TaskDuration') * 1000,
    heapMb: of('JSHeapUsedSize') / 1e6,
  };
}

/** Waits until the page has drawn and has nothing left to do. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestIdleCallback(() => done())))',
  );
}

/** Everything that the page loads, made as it is made for a release. */
async function artefacts(): Promise<Map<string, string | Buffer>> {
  const entry = join(root, '.cache', 'chat-bench.ts');
  mkdirSync(dirname(entry), { recursive: true });
  writeFileSync(entry, PAGE_SOURCE);
  const files = new Map<string, string | Buffer>([
    [
      '/',
      '<!doctype html><html lang="fi"><title>chat</title><body><script type="module" src="/page.js"></script><script type="module" src="/embed/element.js"></script></body></html>',
    ],
  ]);
  const embed = await build({
    configFile: join(chatFolder, 'vite.config.ts'),
    root: chatFolder,
    mode: 'embed',
    logLevel: 'silent',
    build: { write: false },
  });
  const page = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    resolve: { conditions: ['@auroraai/source', 'module', 'browser', 'production'] },
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: { input: entry, output: { entryFileNames: 'page.js' } },
    },
  });
  for (const [folder, output] of [
    ['/embed/', embed],
    ['/', page],
  ] as const) {
    const parts = [output as Rollup.RollupOutput | Rollup.RollupOutput[]].flat();
    for (const part of parts.flatMap((one) => one.output))
      files.set(
        folder + part.fileName,
        part.type === 'chunk' ? part.code : Buffer.from(part.source),
      );
  }
  return files;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
