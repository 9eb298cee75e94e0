/** So many tasks wait for one key that a further one is refused. */
export class QueueFull extends Error {
  constructor() {
    super('Too many tasks wait.');
  }
}

/** Lets the tasks of one key run one after another, in order; tasks of other keys do not wait. */
export interface TurnQueue {
  /** Runs a task after those of its key that came before, or throws {@link QueueFull}. */
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
}

/** Creates a queue that takes at most `maxWaiting` tasks of one key. */
export function createTurnQueue(maxWaiting: number): TurnQueue {
  const lines = new Map<string, { waiting: number; last: Promise<unknown> }>();
  return {
    async run(key, task) {
      const line = lines.get(key) ?? { waiting: 0, last: Promise.resolve() };
      if (line.waiting >= maxWaiting) throw new QueueFull();
      lines.set(key, line);
      line.waiting += 1;
      const turn = line.last.then(task);
      line.last = turn.catch(() => {});
      try {
        return await turn;
      } finally {
        line.waiting -= 1;
        if (line.waiting === 0) lines.delete(key);
      }
    },
  };
}
