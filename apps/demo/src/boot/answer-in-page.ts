import type { Door } from './door.ts';
import type { InPageService } from './in-page-service.ts';

/** Where the services are on an origin. */
const SERVICE = /^\/(aurora|v3\/directline)\//;

/**
 * Lets a door answer what scripts of the page ask of its own origin's services, sockets included:
 * the chat's script tag then works on a page without a server as it does on one with it.
 */
export function answerInPage(door: Door, page: Window & typeof globalThis): void {
  const { fetch: network, WebSocket: NetworkSocket } = page;
  const { host, origin } = page.location;
  /** Known before any address of a stream is: the services themselves give it. */
  let inPage: InPageService | null = null;

  page.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, origin);
    if (url.origin !== origin || !SERVICE.test(url.pathname)) return network(input, init);
    inPage = await door.inPage();
    return inPage ? inPage.fetch(input, init) : network(input, init);
  };
  page.WebSocket = new Proxy(NetworkSocket, {
    construct(Socket, [address, protocols]: [string, string?]) {
      const url = new URL(address);
      const isOurs = url.host === host && SERVICE.test(url.pathname);
      return inPage && isOurs ? inPage.openSocket(address) : new Socket(address, protocols);
    },
  });
}
