/** Lets no key have more than its share of what all use; tasks over it wait for earlier ones of their key. */
export interface FairShare {
  /** Runs a task as soon as its key has a place. */
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
}

/** Creates a share of so many tasks at once for each key. */
export function createFairShare(places: number): FairShare {
  const lines = new Map<string, { running: number; waiting: (() => void)[] }>();
  return {
    async run(key, task) {
      const line = lines.get(key) ?? { running: 0, waiting: [] };
      lines.set(key, line);
      if (line.running < places) line.running += 1;
      // Who ends hands its place on, so that the number of those running stays.
      else await new Promise<void>((resolve) => line.waiting.push(resolve));
      try {
        return await task();
      } finally {
        const next = line.waiting.shift();
        if (next) next();
        else {
          line.running -= 1;
          if (line.running === 0) lines.delete(key);
        }
      }
    },
  };
}
