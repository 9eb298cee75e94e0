import type { Channel, Organization, Service } from '@auroraai/recommender';
import type { CatalogueStore } from './catalogue-store.ts';

/** A catalogue store in memory. */
export function createMemoryCatalogue(): CatalogueStore {
  const services = new Map<string, Service>();
  const channels = new Map<string, Channel>();
  const organizations = new Map<string, Organization>();
  const checkpoints = new Map<string, unknown>();
  let version = 0;

  return {
    async read() {
      return structuredClone({
        services: byId(services),
        channels: byId(channels),
        organizations: byId(organizations),
      });
    },
    async upsert(part) {
      const copy = structuredClone(part);
      for (const service of copy.services ?? []) services.set(service.id, service);
      for (const channel of copy.channels ?? []) channels.set(channel.id, channel);
      for (const organization of copy.organizations ?? []) {
        organizations.set(organization.id, organization);
      }
      version += 1;
    },
    async remove(ids) {
      for (const id of ids.services ?? []) services.delete(id);
      for (const id of ids.channels ?? []) channels.delete(id);
      for (const id of ids.organizations ?? []) organizations.delete(id);
      version += 1;
    },
    async version() {
      return version;
    },
    async checkpoint(name) {
      return structuredClone(checkpoints.get(name) ?? null);
    },
    async setCheckpoint(name, value) {
      if (value === null) checkpoints.delete(name);
      else checkpoints.set(name, structuredClone(value));
    },
  };
}

function byId<Item extends { id: string }>(items: Map<string, Item>): Item[] {
  return [...items.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
