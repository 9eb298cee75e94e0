import type { ServiceFeedback } from '@auroraai/recommender';
import type { Store } from './store/store.ts';

/** The totals of feedback in memory, so that ranking asks no store. */
export interface FeedbackSnapshot {
  /** What people said about a service, or undefined when nobody was ever shown it. */
  of(serviceId: string): ServiceFeedback | undefined;
  /** Counts showings at once; the store's own totals follow with the next refresh. */
  shown(serviceIds: readonly string[]): void;
  /** Reads the totals again: of the services named, or of all. */
  refresh(serviceIds?: readonly string[]): Promise<void>;
}

/** Creates an empty snapshot over a store. */
export function createFeedbackSnapshot(store: Store): FeedbackSnapshot {
  const totals = new Map<string, ServiceFeedback>();
  return {
    of: (serviceId) => totals.get(serviceId),
    shown(serviceIds) {
      for (const id of serviceIds) {
        const total = totals.get(id) ?? { helpful: 0, unhelpful: 0, chosen: 0, shown: 0 };
        totals.set(id, { ...total, shown: total.shown + 1 });
      }
    },
    async refresh(serviceIds) {
      const fresh = await store.feedbackTotals(serviceIds);
      for (const id of serviceIds ?? [...totals.keys()]) totals.delete(id);
      for (const { serviceId, ...total } of fresh) totals.set(serviceId, total);
    },
  };
}
