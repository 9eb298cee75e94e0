import { brotliCompressSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { median } from '../chat-widget/measure.ts';

const ORIGIN = 'http://quiz.bench';
const ANSWERS = 7;

/** A quiz to be measured: what its page can ask for by path, and the page's script makes {@link QuizBench}. */
export interface QuizContender {
  name: string;
  files: ReadonlyMap<string, string | Buffer>;
}

/** What the page of a contender puts at `window.quizBench`. */
export interface QuizBench {
  /** Whether the first question can be answered; it takes the steps that lead there. */
  isAsked(): boolean;
  /** Chooses a step of the scale, as a click does. */
  answer(step: number): void;
}

/** What a quiz costs, as figures of one round: milliseconds of processor time, bytes of brotli. */
export interface Figures {
  first_question_script_ms: number;
  first_question_all_ms: number;
  answer_ms: number;
  answer_script_ms: number;
  bytes_brotli: number;
}

declare global {
  var quizBench: QuizBench | undefined;
}

/** Measures one round in a fresh context of a browser, 400 × 700, without a network. */
export async function measure(browser: Browser, { files }: QuizContender): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 400, height: 700 } });
  try {
    const page = await context.newPage();
    const asked = new Set<string>();
    await page.route('**', (route) => {
      const { origin, pathname } = new URL(route.request().url());
      const body = origin === ORIGIN ? files.get(pathname) : undefined;
      if (body === undefined) return route.abort();
      asked.add(pathname);
      return route.fulfill({ body, contentType: typeOf(pathname) });
    });
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const start = await read(session);
    await page.goto(`${ORIGIN}/`);
    await page.evaluate(async () => {
      while (!globalThis.quizBench?.isAsked())
        await new Promise((next) => requestAnimationFrame(next));
    });
    await settle(page);
    const opened = await read(session);
    const bytes = [...asked].filter((path) => path !== '/' && path !== '/page.js');
    const all: number[] = [];
    const script: number[] = [];
    for (let n = 1; n <= ANSWERS; n += 1) {
      const before = await read(session);
      await page.evaluate((step) => globalThis.quizBench?.answer(step), n);
      await settle(page);
      const after = await read(session);
      all.push(after.allMs - before.allMs);
      script.push(after.scriptMs - before.scriptMs);
    }
    return {
      first_question_script_ms: opened.scriptMs - start.scriptMs,
      first_question_all_ms: opened.allMs - start.allMs,
      answer_ms: median(all),
      answer_script_ms: median(script),
      bytes_brotli: bytes.reduce(
        (sum, path) => sum + brotliCompressSync(files.get(path) as string | Buffer).length,
        0,
      ),
    };
  } finally {
    await context.close();
  }
}

function typeOf(path: string): string {
  if (path === '/') return 'text/html';
  return path.endsWith('.css') ? 'text/css' : 'text/javascript';
}

/** Processor time of the page's main thread so far. */
async function read(session: CDPSession) {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { scriptMs: of('ScriptDuration') * 1000, allMs: of('TaskDuration') * 1000 };
}

/** Waits until the page has drawn and has nothing left to do. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestIdleCallback(() => done()))),
  );
}
