import { test as base, expect, type Page } from '@playwright/test';

/** What a website notices of the chat before anybody opens it. */
export interface Traces {
  /** Requests besides the page itself, and sockets. */
  requests: string[];
  console: string[];
}

/** What a browser says itself when the network fails; no script can keep it from doing so. */
const NETWORK_NEWS = /Failed to load resource|WebSocket connection to|net::ERR_/;

/** A test that collects what the chat leaves on a website; any message on the console is a failure. */
export const test = base.extend<{ traces: Traces }>({
  traces: [
    async ({ page }, use) => {
      const traces: Traces = { requests: [], console: [] };
      page.on('request', (request) => {
        if (!request.isNavigationRequest()) traces.requests.push(request.url());
      });
      page.on('websocket', (socket) => traces.requests.push(socket.url()));
      page.on('console', (message) => {
        if (!NETWORK_NEWS.test(message.text()))
          traces.console.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => traces.console.push(error.message));
      await use(traces);
      expect(traces.console).toEqual([]);
    },
    { auto: true },
  ],
});

/** How far things on the page have jumped since it began, as browsers count it: 0 is not at all. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as PerformanceEntry & { value: number }).value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // Two frames later everything that was buffered has been told.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
}
