// The studio in a browser: how long it takes to open, and to type while the bot is learnt beside.
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../e2e/browser.ts';
import { median } from '../chat-widget/measure.ts';
import { round, spread } from '../direct-line/figures.ts';

const ROUNDS = 5;

/** A quick typist: milliseconds between two keys, and how many keys. */
const TYPING = { every: 90, keys: 80 };

/** How long a busy machine may take, milliseconds. */
const PATIENCE = 120_000;

/** Which draft is opened, and by whom. */
export interface Opening {
  url: string;
  bot: string;
  /** The session as a browser keeps it: name=value. */
  cookie: string;
  /** How many topics there are to be seen. */
  topics: number;
}

/** Opens the list of topics in a browser that has never been here, and in one that has. */
export async function measureOpening(opening: Opening): Promise<Record<string, unknown>> {
  const browser = await chromium.launch(launchOptions);
  try {
    const first: Awaited<ReturnType<typeof openList>>[] = [];
    const again: number[] = [];
    for (let at = 0; at < ROUNDS; at += 1) {
      const context = await signedIn(await browser.newContext(VIEW), opening);
      first.push(await openList(context, opening));
      again.push((await openList(context, opening)).usableMs);
      await context.close();
    }
    const of = (read: (one: (typeof first)[number]) => number) => median(first.map(read));
    return {
      rounds: ROUNDS,
      list_usable_first_time_ms: Math.round(of(({ usableMs }) => usableMs)),
      list_usable_again_ms: Math.round(median(again)),
      script_ms: Math.round(of(({ scriptMs }) => scriptMs)),
      requests: of(({ requests }) => requests),
      bytes_over_the_wire: of(({ bytes }) => bytes),
      of_them_the_draft: of(({ draftBytes }) => draftBytes),
      heap_mb: round(of(({ heapMb }) => heapMb)),
    };
  } finally {
    await browser.close();
  }
}

/** Types into an example while the worker beside learns the whole bot. */
export async function measureTyping(opening: Opening): Promise<Record<string, unknown>> {
  const browser = await chromium.launch(launchOptions);
  try {
    const context = await signedIn(await browser.newContext(VIEW), opening);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(listOf(opening));
    await page.locator('main li a[href*="/content/"]').nth(60).click();
    const field = page.locator('ol[lang] textarea').first();
    await field.focus();
    const alone = await typeKeys(page);
    await page.getByRole('button', { name: 'Kokeile bottia' }).click();
    const progress = page.locator('progress, [role=progressbar]').first();
    await progress.waitFor();
    await field.focus();
    const training = await typeKeys(page);
    return {
      keys: TYPING.keys,
      key_to_drawn_ms: alone,
      key_to_drawn_while_training_ms: training,
      trained_all_the_time: (await progress.count()) > 0,
    };
  } finally {
    await browser.close();
  }
}

const VIEW = { viewport: { width: 1280, height: 900 }, locale: 'fi-FI' };

const listOf = ({ url, bot }: Opening) => `${url}/studio/?lang=fi#/bots/${bot}/content`;

async function signedIn(context: BrowserContext, { url, cookie }: Opening) {
  const [name = '', value = ''] = cookie.split('=');
  const { hostname: domain } = new URL(url);
  await context.addCookies([
    { name, value, domain, path: '/aurora/studio', httpOnly: true, sameSite: 'Strict' },
  ]);
  return context;
}

/** Opens the list in a page of its own; it is usable when it has been drawn and takes what is typed. */
async function openList(context: BrowserContext, opening: Opening) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const asked = new Map<string, string>();
  let bytes = 0;
  let draftBytes = 0;
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    asked.set(requestId, request.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    if (asked.get(requestId)?.endsWith('/draft')) draftBytes += encodedDataLength;
  });
  await page.goto(listOf(opening), { waitUntil: 'commit' });
  const usableMs = await page.evaluate(async (topics) => {
    while (
      document.querySelectorAll('main li a[href*="/content/"]').length < topics ||
      document.querySelector('main input[type=search]') === null
    )
      await new Promise((next) => requestAnimationFrame(next));
    // What was put into the page is drawn at the end of the next frame.
    await new Promise((next) => requestAnimationFrame(next));
    await new Promise((done) => setTimeout(done));
    return performance.now();
  }, opening.topics);
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const requests = asked.size;
  await page.close();
  return {
    ...{ usableMs, bytes, draftBytes, requests, scriptMs: of('ScriptDuration') * 1000 },
    heapMb: of('JSHeapUsedSize') / 1e6,
  };
}

/** Types and tells how long each key took from its press until the page with it had been drawn. */
async function typeKeys(page: Page) {
  await page.evaluate(() => {
    const drawn: number[] = [];
    Object.assign(globalThis, { drawn });
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          // The message comes after the frame.
          channel.port1.onmessage = () => drawn.push(performance.now() - timeStamp);
          channel.port2.postMessage(null);
        });
      },
      true,
    );
  });
  const words = 'mistä saan apua kun vuokra on rästissä ja rahat loppu ';
  const text = words.repeat(Math.ceil(TYPING.keys / words.length)).slice(0, TYPING.keys);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await busyMs(session);
  await page.keyboard.type(text, { delay: TYPING.every });
  const busy = (await busyMs(session)) - before;
  await session.detach();
  const drawn = await page.evaluate(() => (globalThis as unknown as { drawn: number[] }).drawn);
  // Processor time of the page's main thread; what else the machine does is not in it.
  return { ...spread(drawn), processor_ms_per_key: round(busy / TYPING.keys) };
}

async function busyMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}
