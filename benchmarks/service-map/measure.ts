import { brotliCompressSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { FRAME, type MapContender } from './contender.ts';

const ORIGIN = 'http://map.bench';
/** The map is dragged so many frames, so many pixels in each, there and back. */
const FRAMES = 90;
const STEP = 6;
const FRAME_MS = 1000 / 60;

/** What a map costs: milliseconds, megabytes, nodes, bytes. */
export interface MapFigures {
  /** Between two pictures while the map is dragged. */
  frame_p50_ms: number;
  frame_p95_ms: number;
  /** Processor time of the page until places are drawn. */
  init_cpu_ms: number;
  /** Processor time of the page while the map is dragged. */
  pan_cpu_ms: number;
  heap_mb: number;
  dom_nodes: number;
  /** Brotli of what is loaded of the map itself. */
  code_brotli: number;
}

declare global {
  var begin: (() => void) | undefined;
  var isReady: boolean | undefined;
  var frameOfMap: HTMLElement | undefined;
  var pictures: number[] | undefined;
}

/** Measures one round in a fresh context of a browser, without a network. */
export async function measure(
  browser: Browser,
  { files, own }: MapContender,
  points: string,
): Promise<MapFigures> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 1400 } });
  try {
    const page = await context.newPage();
    const loaded = await serve(page, files, points);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(`${ORIGIN}/`);
    await page.waitForFunction(() => globalThis.begin !== undefined);
    const before = await read(session);
    await page.evaluate(() => globalThis.begin?.());
    await page.waitForFunction(() => globalThis.isReady, undefined, { timeout: 120_000 });
    await settle(page);
    const ready = await read(session);
    await session.send('HeapProfiler.collectGarbage');
    const { heapMb } = await read(session);
    const { frames, cpuMs } = await drag(page, session);
    return {
      frame_p50_ms: quantile(frames, 0.5),
      frame_p95_ms: quantile(frames, 0.95),
      init_cpu_ms: ready.allMs - before.allMs,
      pan_cpu_ms: cpuMs,
      heap_mb: heapMb,
      dom_nodes: await page.evaluate(() => document.querySelectorAll('*').length),
      code_brotli: [...loaded]
        .filter(own)
        .reduce((sum, path) => sum + brotliCompressSync(files.get(path) ?? '').length, 0),
    };
  } finally {
    await context.close();
  }
}

async function serve(page: Page, files: MapContender['files'], points: string) {
  const loaded = new Set<string>();
  await page.route('**', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const body = pathname === '/points.json' ? points : files.get(pathname);
    if (origin !== ORIGIN || body === undefined) return route.abort();
    loaded.add(pathname);
    const kinds: Record<string, string> = {
      js: 'text/javascript',
      css: 'text/css',
      json: 'application/json',
      png: 'image/png',
    };
    const contentType = kinds[pathname.split('.').at(-1) ?? ''] ?? 'text/html';
    return route.fulfill({ body, contentType });
  });
  return loaded;
}

/** Notes the time between pictures. A text: a function would be taken to the page with its compiler's helpers. */
const RECORD = `
  globalThis.pictures = [];
  let last;
  requestAnimationFrame(function next(now) {
    if (!globalThis.pictures) return;
    if (last !== undefined) globalThis.pictures.push(now - last);
    last = now;
    requestAnimationFrame(next);
  });
`;

/** Drags the map there and back with the mouse, as a hand would: one move for each picture. */
async function drag(page: Page, session: CDPSession) {
  const box = await page.evaluate(() => {
    globalThis.frameOfMap?.scrollIntoView();
    const { x, y, width, height } = globalThis.frameOfMap!.getBoundingClientRect();
    return { x, y, width, height };
  });
  if (Math.abs(box.width - FRAME.width) > 4 || Math.abs(box.height - FRAME.height) > 4)
    throw new Error(`The frame is ${box.width} × ${box.height}.`);
  const y = box.y + 12;
  const far = box.x + box.width / 2 + (FRAMES * STEP) / 2;
  const moveTo = (x: number) =>
    session.send('Input.dispatchMouseEvent', {
      type: 'mouseMoved',
      x,
      y,
      button: 'left',
      buttons: 1,
    });
  await page.mouse.move(far, y);
  await page.mouse.down();
  await moveTo(far - STEP);
  await settle(page);
  const before = await read(session);
  await page.evaluate(RECORD);
  const begun = performance.now();
  for (let move = 1; move <= 2 * FRAMES; move += 1) {
    const along = move <= FRAMES ? move : 2 * FRAMES - move;
    // Not awaited: the next move comes when it is its time, whether or not the page has kept up.
    void moveTo(far - STEP - along * STEP);
    const rest = begun + move * FRAME_MS - performance.now();
    if (rest > 0) await new Promise((done) => setTimeout(done, rest));
  }
  const frames = await page.evaluate(() => {
    const measured = globalThis.pictures ?? [];
    globalThis.pictures = undefined;
    return measured;
  });
  await page.mouse.up();
  await settle(page);
  return { frames, cpuMs: (await read(session)).allMs - before.allMs };
}

async function read(session: CDPSession) {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { allMs: of('TaskDuration') * 1000, heapMb: of('JSHeapUsedSize') / 1e6 };
}

/** Waits until the page has drawn and has nothing left to do. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestIdleCallback(() => done()))),
  );
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
