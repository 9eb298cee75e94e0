import { type HttpHandler, http } from 'msw';

/** Answers a request; the `fetch` of a service that runs in the same process or page. */
export type Handle = (request: Request) => Response | Promise<Response>;

/** The paths under which AuroraAPI and Direct Line answer; streams of Direct Line are not mocked. */
const paths = ['/aurora/v2/*', '/service-recommender/*', '/v3/directline/*'];

/**
 * Request handlers that hand every AuroraAPI request to `handle`, for a service worker in the browser
 * and for `setupServer` in Node (which needs an absolute `baseUrl`).
 * @example
 * const worker = setupWorker(...createMockHandlers((request) => service.fetch(request)));
 */
export function createMockHandlers(handle: Handle, baseUrl = ''): HttpHandler[] {
  const base = baseUrl.replace(/\/+$/, '');
  return paths.map((path) => http.all(base + path, ({ request }) => handle(request)));
}
