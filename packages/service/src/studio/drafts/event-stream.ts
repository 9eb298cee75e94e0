import type { Member } from '../access/access.ts';
import type { DraftHub, EventPlace } from './hub.ts';

/** A reader further behind than this comes back later. Bytes. */
const MOST_BUFFERED = 4_000_000;

/** After how many milliseconds a reader whose stream has ended comes back. */
const COME_BACK = 2000;

/** Answers with a stream of edits that goes on until its reader goes or may not read any more. */
export function eventStream(
  hub: DraftHub,
  place: EventPlace,
  { isStillIn }: Pick<Member, 'isStillIn'>,
): Response {
  const encoder = new TextEncoder();
  let end = () => {};
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const send = (text: string) => controller.enqueue(encoder.encode(text));
        send(`retry: ${COME_BACK}\n\n`);
        end = hub.add(place, {
          send,
          close: () => controller.close(),
          isSlow: () => (controller.desiredSize ?? 0) <= 0,
          isAllowed: () => isStillIn(),
        });
      },
      cancel: () => end(),
    },
    { highWaterMark: MOST_BUFFERED, size: (chunk) => chunk?.byteLength ?? 0 },
  );
  const headers = {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store',
    // Proxies otherwise wait until something has come together.
    'X-Accel-Buffering': 'no',
  };
  return new Response(body, { headers });
}
