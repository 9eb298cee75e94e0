import { brotliCompressSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Bench, Contender } from './contender.ts';

const ORIGIN = 'http://chat.bench';
/** So many messages come one after another before one more is measured. */
export const MESSAGES = 500;
const APPENDED = 7;

/** What a chat costs, as figures of one round: milliseconds of processor time, megabytes, nodes. */
export interface Figures {
  first_render_script_ms: number;
  first_render_all_ms: number;
  messages_ms: number;
  heap_mb: number;
  dom_nodes: number;
  one_more_ms: number;
  /** Brotli of every file that was loaded, the page itself left out. */
  bytes_brotli: number;
}

declare global {
  var bench: Bench;
}

/** Measures one round in a fresh context of a browser, 400 × 700, without a network. */
export async function measure(browser: Browser, { files }: Contender): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 400, height: 700 } });
  try {
    const page = await context.newPage();
    const asked = new Set<string>();
    await page.route('**', (route) => {
      const { origin, pathname } = new URL(route.request().url());
      const body = origin === ORIGIN ? files.get(pathname) : undefined;
      if (body === undefined) return route.abort();
      asked.add(pathname);
      const contentType = pathname === '/' ? 'text/html' : 'text/javascript';
      return route.fulfill({ body, contentType });
    });
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const start = await read(session);
    await page.goto(`${ORIGIN}/`);
    await page.evaluate(async () => {
      while (!globalThis.bench?.isReady()) await new Promise((next) => requestAnimationFrame(next));
    });
    await page.evaluate(() => globalThis.bench.open());
    await shows(page, 'Hei!');
    const opened = await read(session);
    const bytes = [...asked].filter((path) => path !== '/' && path !== '/page.js');
    await page.evaluate((count) => {
      for (let n = 1; n <= count; n += 1)
        globalThis.bench.say(`Viesti numero ${n}, jossa on hieman sanoja.`);
    }, MESSAGES);
    await shows(page, `numero ${MESSAGES},`);
    const full = await read(session);
    await session.send('HeapProfiler.collectGarbage');
    const { heapMb } = await read(session);
    const nodes = await page.evaluate(countNodes);
    const more: number[] = [];
    for (let n = 1; n <= APPENDED; n += 1) {
      await settle(page);
      const before = await read(session);
      await page.evaluate((number) => globalThis.bench.say(`Vielä ${number}.`), n);
      await settle(page);
      more.push((await read(session)).allMs - before.allMs);
    }
    return {
      first_render_script_ms: opened.scriptMs - start.scriptMs,
      first_render_all_ms: opened.allMs - start.allMs,
      messages_ms: full.allMs - opened.allMs,
      heap_mb: heapMb,
      dom_nodes: nodes,
      one_more_ms: median(more),
      bytes_brotli: bytes.reduce(
        (sum, path) => sum + brotliCompressSync(files.get(path) as string | Buffer).length,
        0,
      ),
    };
  } finally {
    await context.close();
  }
}

/** The middle one of some figures. */
export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** Processor time of the page's main thread so far and what its heap holds. */
async function read(session: CDPSession) {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    scriptMs: of('ScriptDuration') * 1000,
    allMs: of('TaskDuration') * 1000,
    heapMb: of('JSHeapUsedSize') / 1e6,
  };
}

/** Waits until some words stand in the chat; by the page itself, for Playwright's looking costs time. */
async function shows(page: Page, words: string): Promise<void> {
  await page.evaluate(async (expected) => {
    while (!globalThis.bench.words().includes(expected))
      await new Promise((next) => requestAnimationFrame(next));
  }, words);
  await settle(page);
}

/** Waits until the page has drawn and has nothing left to do. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestIdleCallback(() => done()))),
  );
}

/** Elements and texts of the document, those in shadow roots too. Runs in the page: one function alone. */
function countNodes(): number {
  const roots: Node[] = [document.body];
  let sum = 0;
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      sum += 1;
      const { shadowRoot } = walker.currentNode as Element;
      if (shadowRoot) roots.push(shadowRoot);
    }
  }
  return sum;
}
