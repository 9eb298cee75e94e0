import type { ServiceTeaching } from '@auroraai/recommender';
import type { TaughtBy } from '../../knowledge.ts';
import type { StudioServiceStore } from '../../store/studio-service-store.ts';

/** Keeps the recommender at what organisations teach. */
export interface Taught {
  /** Reads what is taught now; nothing changes where that is what was known. */
  refresh(): Promise<void>;
}

/**
 * Keeps the recommender at what organisations teach. What one teaches holds only for services that the
 * catalogue says are its own, whatever was so when it was taught.
 */
export function createTaught(
  store: StudioServiceStore,
  replaceTeaching: (taughtBy: TaughtBy) => void,
): Taught {
  let known = '';
  /** What was read of each service last: the recommender reads anew only what is another object. */
  let before = new Map<string, ServiceTeaching>();
  let last: Promise<void> = Promise.resolve();

  async function read(): Promise<void> {
    const [owners, taught] = await Promise.all([store.owners(), store.taught()]);
    const now = JSON.stringify([owners, taught]);
    if (now === known) return;
    known = now;
    const ownerOf = new Map(
      owners.map(({ responsible, organisation }) => [responsible, organisation]),
    );
    const all = taught.map(({ organisation, service: serviceId, areas, words }) => {
      const written = JSON.stringify([serviceId, areas, words]);
      return { organisation, written, of: before.get(written) ?? { serviceId, areas, words } };
    });
    before = new Map(all.map(({ written, of }) => [written, of]));
    replaceTeaching(({ services }) =>
      all.flatMap(({ organisation, of }) => {
        const responsible = services.get(of.serviceId)?.responsibleOrganizationId ?? '';
        const isEmpty = Object.keys(of.areas).length === 0 && of.words.length === 0;
        return isEmpty || ownerOf.get(responsible) !== organisation ? [] : [of];
      }),
    );
  }

  return {
    refresh() {
      // One after another, so that what was read earlier never comes after what was read later.
      const done = last.then(read);
      last = done.catch(() => {});
      return done;
    },
  };
}
