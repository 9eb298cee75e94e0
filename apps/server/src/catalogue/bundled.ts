import { SERVICES } from '@auroraai/open-data/services';
import { TOWN_CATALOGUE } from '@auroraai/open-data/town';
import type { Catalogue, Labels } from '@auroraai/recommender';

/** What the toolkit brings: the real services with the experts' labels and, if wanted, the town. */
export function bundledCatalogue(withTown: boolean): Catalogue {
  const real: Catalogue = { services: [...SERVICES], channels: [], organizations: [] };
  return withTown ? join(real, TOWN_CATALOGUE) : real;
}

/**
 * The catalogue to serve: what an operator has loaded from the national repository where there is
 * something, otherwise the bundled services. The experts' labels hold for loaded services too: the
 * ids are the repository's own.
 */
export function catalogueToServe(loaded: Catalogue | null, withTown: boolean): Catalogue {
  if (!loaded || loaded.services.length === 0) return bundledCatalogue(withTown);
  const judged = new Map<string, Labels | null>(SERVICES.map(({ id, labels }) => [id, labels]));
  const services = loaded.services.map((service) => ({
    ...service,
    labels: service.labels ?? judged.get(service.id) ?? null,
  }));
  const catalogue = { ...loaded, services };
  return withTown ? join(catalogue, TOWN_CATALOGUE) : catalogue;
}

function join(one: Catalogue, other: Catalogue): Catalogue {
  return {
    services: [...one.services, ...other.services],
    channels: [...one.channels, ...other.channels],
    organizations: [...one.organizations, ...other.organizations],
  };
}
