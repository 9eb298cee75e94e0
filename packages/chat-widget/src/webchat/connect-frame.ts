import { type FromFrame, HELLO, readFromFrame, type ToFrame } from './messages.ts';

/** How a widget talks with the frame of Web Chat. */
export interface FrameOptions {
  /** The origin that the frame must have: `null` in a sandbox of its own. */
  origin: string;
  /** Called when the frame has come, also anew after the page has moved it. */
  onHello: (post: (messages: readonly ToFrame[]) => void) => void;
  onMessage: (message: FromFrame) => void;
}

/**
 * Waits for the frame's port, and takes it from that frame alone. Gives back how to stop. Only
 * structured data goes over the port, and what comes from it is read like any foreign data.
 */
export function connectFrame(
  frame: () => Window | null | undefined,
  { origin, onHello, onMessage }: FrameOptions,
): () => void {
  let port: MessagePort | undefined;
  const hear = (event: MessageEvent) => {
    const [offered] = event.ports;
    if (event.data !== HELLO || !offered) return;
    if (event.source === null || event.source !== frame() || event.origin !== origin) return;
    port?.close();
    port = offered;
    offered.onmessage = ({ data }) => {
      const message = readFromFrame(data);
      if (message) onMessage(message);
    };
    onHello((messages) => {
      if (messages.length > 0) offered.postMessage(messages);
    });
  };
  addEventListener('message', hear);
  return () => {
    removeEventListener('message', hear);
    port?.close();
  };
}
