import type { Catalogue, Channel, Organization, Service } from '@auroraai/recommender';

/** A catalogue, ready for looking up by id. Archived services and channels are not in it. */
export interface CatalogueIndex {
  services: ReadonlyMap<string, Service>;
  channels: ReadonlyMap<string, Channel>;
  organizations: ReadonlyMap<string, Organization>;
  /** Ids of the collections that any service belongs to. */
  collections: ReadonlySet<string>;
}

/** Indexes a catalogue. */
export function indexCatalogue(catalogue: Catalogue): CatalogueIndex {
  const live = catalogue.services.filter((service) => !service.archived);
  return {
    services: byId(live),
    channels: byId(catalogue.channels.filter((channel) => !channel.archived)),
    organizations: byId(catalogue.organizations),
    collections: new Set(live.flatMap(({ collections }) => collections.map(({ id }) => id))),
  };
}

/** The channels of a service that a person can use, in the service's own order. */
export function usableChannels(
  index: CatalogueIndex,
  service: Service,
): (Channel & { type: NonNullable<Channel['type']> })[] {
  return service.channelIds.flatMap((id) => {
    const channel = index.channels.get(id);
    return channel?.type ? [{ ...channel, type: channel.type }] : [];
  });
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
