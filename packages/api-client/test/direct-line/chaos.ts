import type { DirectLinePorts, Socket } from '../../src/direct-line/ports.ts';

/** What can go wrong on the way, each 0–1. */
export interface Chaos {
  lost: number;
  doubled: number;
  /** The longest that something is held up, milliseconds; a random part of it, so order is lost. */
  delayMs: number;
}

/** A generator of numbers 0 ≤ n < 1 that gives the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Puts a bad network between the connection and a server. */
export function chaotic(
  server: Pick<DirectLinePorts, 'fetch' | 'openSocket'>,
  { lost, doubled, delayMs }: Chaos,
  random: () => number,
): Pick<DirectLinePorts, 'fetch' | 'openSocket'> {
  const held = () => new Promise((resolve) => setTimeout(resolve, random() * delayMs));
  return {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      await held();
      if (random() < lost) throw new TypeError('lost on the way there');
      const answered = server.fetch(request.clone());
      if (random() < doubled) void held().then(() => server.fetch(request.clone()));
      const response = await answered;
      await held();
      if (random() < lost) throw new TypeError('lost on the way back');
      return response;
    },
    openSocket: (url) => {
      const inner = server.openSocket!(url);
      const outer: Socket = {
        onopen: null,
        onmessage: null,
        onclose: null,
        close: () => inner.close(),
      };
      inner.onopen = () => outer.onopen?.();
      inner.onclose = () => outer.onclose?.();
      inner.onmessage = (event) => {
        if (random() < lost) return;
        // Now and then the whole socket breaks.
        if (random() < lost / 20) {
          inner.close();
          outer.onclose?.();
          return;
        }
        void held().then(() => outer.onmessage?.(event));
        if (random() < doubled) void held().then(() => outer.onmessage?.(event));
      };
      return outer;
    },
  };
}
