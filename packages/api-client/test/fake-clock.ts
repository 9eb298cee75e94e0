import type { Sleep } from '../src/transport/options.ts';

/** Time that passes only when a test says so, in milliseconds from 0. */
export interface FakeClock {
  now: () => number;
  sleep: Sleep;
  /** Lets time pass from one awaited moment to the next until the promise is settled. */
  run<T>(promise: Promise<T>): Promise<T>;
}

/** Makes a clock at 0. */
export function createFakeClock(): FakeClock {
  let time = 0;
  const timers = new Set<{ at: number; ring: () => void }>();

  const sleep: Sleep = (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const timer = { at: time + milliseconds, ring: resolve };
      const stop = () => {
        timers.delete(timer);
        reject(signal.reason);
      };
      if (signal.aborted) return stop();
      timers.add(timer);
      signal.addEventListener('abort', stop, { once: true });
    });

  const ringNext = () => {
    const next = [...timers].sort((a, b) => a.at - b.at)[0];
    if (!next) throw new Error('Nothing more will happen, and the promise is not settled.');
    time = Math.max(time, next.at);
    timers.delete(next);
    next.ring();
  };

  return {
    now: () => time,
    sleep,
    async run(promise) {
      let settled = false;
      const settle = () => {
        settled = true;
      };
      promise.then(settle, settle);
      for (;;) {
        await idle();
        if (settled) return promise;
        ringNext();
      }
    },
  };
}

/** Resolves when everything that is ready to run has run. */
export function idle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
