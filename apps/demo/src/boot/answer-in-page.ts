import type { Door } from './door.ts';
import { openInPageSocket, type PageSocket } from './in-page-socket.ts';

/** Where the services are on an origin. */
const SERVICE = /^\/(aurora|v3\/directline)\//;

/**
 * Lets a door answer what scripts of the page ask of its own origin's services, sockets included:
 * the chat's script tag then works on a page without a server as it does on one with it.
 */
export function answerInPage(door: Door, page: Window & typeof globalThis): void {
  const { fetch: network, WebSocket: NetworkSocket } = page;
  const { origin } = page.location;

  page.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : input;
    const url = new URL(address, origin);
    if (url.origin !== origin || !SERVICE.test(url.pathname)) return network(input, init);
    const service = await door.inPage();
    return service ? service.fetch(new Request(input, init)) : network(input, init);
  };
  const sockets: ProxyHandler<typeof WebSocket> = {
    construct(target, [address, protocols]: [string, string?]) {
      const url = new URL(address);
      const isOurs = url.host === page.location.host && SERVICE.test(url.pathname);
      return isOurs
        ? openInPageSocket(url, door, () => new target(address, protocols) as PageSocket)
        : new target(address, protocols);
    },
  };
  page.WebSocket = new Proxy(NetworkSocket, sockets);
}
