import type { Clock } from '../direct-line/ports.ts';

/** What is used of a WebSocket. */
export interface GroupSocket {
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event?: { code: number }) => void) | null;
  close(): void;
}

/** What a connection to a group uses of the outside world, beside the client's own. */
export interface GroupPorts {
  /** Opens a socket; undefined where there are none: then the connection asks every few seconds. */
  openSocket: ((url: string) => GroupSocket) | undefined;
  clock: Clock;
  /** A random number 0 ≤ n < 1. */
  random: () => number;
}

/** The ports of a web page. */
export function browserGroupPorts(): GroupPorts {
  return {
    openSocket:
      typeof WebSocket === 'undefined' ? undefined : (url) => new WebSocket(url) as GroupSocket,
    clock: {
      now: () => Date.now(),
      after: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    random: Math.random,
  };
}
