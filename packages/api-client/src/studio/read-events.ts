import type { StudioEvent } from './studio-wire.ts';

/** Reads a stream of edits to its end; what is no event of the studio is passed over. */
export function readEvents(
  body: ReadableStream<Uint8Array>,
  onEvent: (event: StudioEvent) => void,
): Promise<void> {
  return readMessages(body, (data) => {
    const event = data as StudioEvent | null;
    if (typeof event?.sequence === 'number' && Array.isArray(event.parts)) onEvent(event);
  });
}

/** Reads a stream of server-sent events, whose data are JSON, to its end. */
export async function readMessages(
  body: ReadableStream<Uint8Array>,
  onMessage: (data: unknown) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (rest + decoder.decode(value, { stream: true })).split(/\r?\n\r?\n/);
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = dataOf(block);
      const message = data === '' ? null : read(data);
      if (message !== null) onMessage(message);
    }
  }
}

/** The lines of data of one event; comments keep the connection open and have none. */
function dataOf(block: string): string {
  return block
    .split(/\r?\n/)
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).replace(/^ /, ''))
    .join('\n');
}

function read(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    // Half a message of a connection that broke: the next one begins after the last whole one.
    return null;
  }
}
