import type { ServiceTeaching } from '@auroraai/recommender';
import type { CatalogueIndex } from '../../catalogue-index.ts';
import type { TaughtBy } from '../../knowledge.ts';
import type { StoredTeaching, StudioServiceStore } from '../../store/studio-service-store.ts';

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
  let last: Promise<void> = Promise.resolve();

  async function read(): Promise<void> {
    const [owners, taught] = await Promise.all([store.owners(), store.taught()]);
    const now = JSON.stringify([owners, taught]);
    if (now === known) return;
    known = now;
    const ownerOf = new Map(
      owners.map(({ responsible, organisation }) => [responsible, organisation]),
    );
    replaceTeaching((catalogue) => taughtIn(catalogue, taught, ownerOf));
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

function taughtIn(
  { services }: CatalogueIndex,
  taught: readonly StoredTeaching[],
  ownerOf: ReadonlyMap<string, string>,
): ServiceTeaching[] {
  return taught.flatMap(({ organisation, service: id, areas, words }) => {
    const responsible = services.get(id)?.responsibleOrganizationId ?? '';
    if (ownerOf.get(responsible) !== organisation) return [];
    const isEmpty = Object.keys(areas).length === 0 && words.length === 0;
    return isEmpty ? [] : [{ serviceId: id, areas, words }];
  });
}
