import type { Given } from '../../given.ts';
import type { ServiceCountRow, StudioServiceStore } from '../../store/studio-service-store.ts';

/** Counts how often each service is recommended, for those who give it. */
export interface ServiceCounting {
  recommended(given: Pick<Given, 'serviceIds' | 'by'>): void;
  /** Writes down what waits in memory. */
  settle(): Promise<void>;
}

/** What it works with. */
export interface CountingParts {
  store: StudioServiceStore;
  now: () => Date;
  later: (call: () => void, milliseconds: number) => () => void;
  onTrouble: (error: Error) => void;
}

/** What is counted within so many milliseconds is written down together. */
const TOGETHER_MS = 5000;

/** Days are those of the people who are served. */
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' });

/** Creates it for one instance. Only counts of a day are ever written, and nobody waits for them. */
export function createServiceCounting(parts: CountingParts): ServiceCounting {
  const { store, now, later, onTrouble } = parts;
  let waiting = new Map<string, ServiceCountRow>();
  let cancel: (() => void) | null = null;

  async function settle(): Promise<void> {
    cancel?.();
    cancel = null;
    const counts = [...waiting.values()];
    waiting = new Map();
    if (counts.length > 0) await store.count(counts);
  }

  return {
    settle,
    recommended({ serviceIds, by }) {
      if (serviceIds.length === 0) return;
      const day = DAY.format(now());
      for (const service of new Set(serviceIds)) {
        for (const what of ['recommended', ...by] as const) {
          const key = `${service} ${day} ${what}`;
          const count = (waiting.get(key)?.count ?? 0) + 1;
          waiting.set(key, { service, day, what, count });
        }
      }
      cancel ??= later(() => {
        settle().catch(onTrouble);
      }, TOGETHER_MS);
    },
  };
}
