import type { Door } from './door.ts';

/** What the chat uses of a WebSocket. */
export interface PageSocket {
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: (() => void) | null;
  close(): void;
}

/** A stream of a conversation with the services in the page, or over the network if a server answers. */
export function openInPageSocket(
  url: URL,
  door: Door,
  openOnNetwork: () => PageSocket,
): PageSocket {
  let isClosed = false;
  let end = () => {};
  const socket: PageSocket = {
    onopen: null,
    onmessage: null,
    onclose: null,
    close: () => {
      if (isClosed) return;
      isClosed = true;
      end();
      socket.onclose?.();
    },
  };
  const open = async () => {
    const service = await door.inPage();
    if (isClosed) return;
    if (!service) {
      const real = openOnNetwork();
      real.onopen = () => socket.onopen?.();
      real.onmessage = (event) => socket.onmessage?.(event);
      real.onclose = () => socket.close();
      end = () => real.close();
      return;
    }
    const request = new Request(url.href.replace(/^ws/, 'http'));
    const accepted = await service.openStream(request);
    if (accepted instanceof Response || isClosed) return socket.close();
    socket.onopen?.();
    end = accepted.attach({
      // As on a network, frames never arrive inside the call that caused them.
      send: (data) => queueMicrotask(() => !isClosed && socket.onmessage?.({ data })),
      close: () => socket.close(),
    });
  };
  open().catch(() => socket.close());
  return socket;
}
