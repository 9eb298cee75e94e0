import type { Adviser, DeskChange, DeskOutcome, DeskPlace, DeskStore } from './desk-store.ts';

/** The desks of a store in memory, and what its conversations change at them. */
export interface MemoryDesks extends DeskStore {
  /** Puts in place what a turn of a conversation changes. */
  change(organisation: string, conversation: string, change: DeskChange): void;
  /** Takes the place of a deleted conversation away. */
  remove(conversation: string): void;
}

/** Creates desks in memory. */
export function createMemoryDesks(): MemoryDesks {
  const places = new Map<string, DeskPlace & { organisation: string }>();
  const duty = new Map<string, { desk: string; adviser: Adviser; at: Date }>();
  let outcomes: (DeskOutcome & { organisation: string })[] = [];

  return {
    of(organisation) {
      const key = (desk: string, id: string) => JSON.stringify([organisation, desk, id]);
      const own = () => [...places.values()].filter((one) => one.organisation === organisation);
      return {
        async onDuty(desk, adviser, at) {
          duty.set(key(desk, adviser.id), { desk, adviser: { ...adviser }, at });
        },
        async offDuty(desk, adviserId) {
          duty.delete(key(desk, adviserId));
        },
        async duty(desk, since) {
          return [...duty]
            .filter(([at, one]) => at === key(desk, one.adviser.id) && one.at >= since)
            .map(([, { adviser }]) => ({ ...adviser }))
            .sort((a, b) => (a.id < b.id ? -1 : 1));
        },
        async places(desk) {
          return own()
            .filter((one) => one.desk === desk)
            .sort(byArrival)
            .map(withoutOrganisation);
        },
        async place(conversation) {
          const found = own().find((one) => one.conversation === conversation);
          return found ? withoutOrganisation(found) : null;
        },
        async outcomes(desk, limit) {
          return outcomes
            .filter((one) => one.organisation === organisation && one.desk === desk)
            .sort((a, b) => b.at.getTime() - a.at.getTime())
            .slice(0, limit)
            .map(withoutOrganisation);
        },
      };
    },
    async busy() {
      const found = new Map<string, { organisation: string; desk: string; queued: number }>();
      for (const { organisation, desk, state } of places.values()) {
        const key = JSON.stringify([organisation, desk]);
        const { queued } = found.get(key) ?? { queued: 0 };
        const waits = state === 'queued' ? 1 : 0;
        found.set(key, { organisation, desk, queued: queued + waits });
      }
      return [...found.values()];
    },
    async forget(before) {
      outcomes = outcomes.filter(({ at }) => at >= before);
      for (const [key, { at }] of duty) if (at < before) duty.delete(key);
    },
    change(organisation, conversation, { place, outcome }) {
      if (place) places.set(conversation, { ...structuredClone(place), organisation });
      else places.delete(conversation);
      if (outcome) outcomes.push({ ...outcome, organisation });
    },
    remove: (conversation) => places.delete(conversation),
  };
}

function byArrival(a: DeskPlace, b: DeskPlace): number {
  const waited = a.queuedAt.getTime() - b.queuedAt.getTime();
  return waited || (a.conversation < b.conversation ? -1 : 1);
}

function withoutOrganisation<T>({ organisation: _, ...rest }: T & { organisation: string }) {
  return structuredClone(rest) as unknown as T;
}
