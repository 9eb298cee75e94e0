import type { StudioEvent } from './studio-wire.ts';

/** Reads a stream of server-sent events to its end; what is no event of the studio is passed over. */
export async function readEvents(
  body: ReadableStream<Uint8Array>,
  onEvent: (event: StudioEvent) => void,
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
      const event = data === '' ? null : read(data);
      if (event) onEvent(event);
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

function read(data: string): StudioEvent | null {
  try {
    const event = JSON.parse(data) as StudioEvent;
    return typeof event?.sequence === 'number' && Array.isArray(event.parts) ? event : null;
  } catch {
    // Half a message of a connection that broke: the next one begins after the last whole one.
    return null;
  }
}
