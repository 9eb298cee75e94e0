import { type StudioBotClient, StudioError, type StudioEvent } from '@auroraai/api-client/studio';

/** What {@link tellEvents} works with. */
export interface EventPorts {
  client: Pick<StudioBotClient, 'events'>;
  /** Number of the last event that was heard. */
  after: () => number;
  onEvent: (event: StudioEvent) => void;
  /** Called with the first event of a connection. */
  onOpen: () => void;
  later: (delay: number, call: () => void) => () => void;
}

/** How long is waited before connecting again, milliseconds: doubled while it fails, up to the most. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

/** Tells what others do for as long as it is wanted, over as many connections as it takes. */
export function tellEvents(ports: EventPorts): () => void {
  const stopped = new AbortController();
  let wait = FIRST_WAIT;
  let cancel: (() => void) | null = null;
  const listen = async () => {
    try {
      await ports.client.events(
        ports.after(),
        (event) => {
          wait = FIRST_WAIT;
          ports.onOpen();
          ports.onEvent(event);
        },
        stopped.signal,
      );
    } catch (error) {
      // Who may not listen any more does not ask again; everything else may pass.
      const isRefused = error instanceof StudioError && !error.isPassing;
      if (isRefused) return;
    }
    if (stopped.signal.aborted) return;
    cancel = ports.later(wait, () => void listen());
    wait = Math.min(wait * 2, LONGEST_WAIT);
  };
  void listen();
  return () => {
    stopped.abort();
    cancel?.();
  };
}
