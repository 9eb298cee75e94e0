/** Every place is taken. */
export class AtCapacity extends Error {
  constructor() {
    super('Too many tasks at once.');
  }
}

/** Lets at most so many tasks run at once. */
export interface ConcurrencyLimiter {
  /** How many tasks are running. */
  readonly running: number;
  /** Runs a task, or throws {@link AtCapacity}. Its place is free again however it ends. */
  run<T>(task: () => Promise<T>): Promise<T>;
}

/** Creates a limiter with so many places. */
export function createConcurrencyLimiter(capacity: number): ConcurrencyLimiter {
  let running = 0;
  return {
    get running() {
      return running;
    },
    async run(task) {
      if (running >= capacity) throw new AtCapacity();
      running += 1;
      try {
        return await task();
      } finally {
        running -= 1;
      }
    },
  };
}
