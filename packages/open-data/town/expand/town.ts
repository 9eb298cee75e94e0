import type { LifeArea } from '@auroraai/recommender';
import type { OrganizationSource, Theme } from '../source/model.ts';
import { expandChannel } from './channel.ts';
import { stableId } from './common.ts';
import { expandOrganization } from './organization.ts';
import { expandService } from './service.ts';

/** The expanded town: its files by name, each a text that ends in a line break. */
export type TownFiles = Record<
  'services.json' | 'channels.json' | 'organizations.json' | 'life-areas.json',
  string
>;

const lines = (records: readonly unknown[]) =>
  `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;

function byKey<T extends { key: string }>(records: readonly T[], what: string): Map<string, T> {
  const map = new Map<string, T>();
  for (const record of records) {
    if (map.has(record.key)) throw new Error(`Two ${what} have the key "${record.key}".`);
    map.set(record.key, record);
  }
  return map;
}

/** Expands the compact source into full PTV records, one on a line. Throws on a dangling key. */
export function expandTown(
  themes: readonly Theme[],
  organizations: readonly OrganizationSource[],
): TownFiles {
  const services = themes.flatMap((theme) => theme.services);
  const channels = themes.flatMap((theme) => theme.channels);
  byKey(services, 'services');
  const channelOf = byKey(channels, 'channels');
  const organizationOf = byKey(organizations, 'organisations');
  const areas: [string, LifeArea[]][] = services.map((service) => [
    stableId('service', service.key),
    service.lifeAreas,
  ]);
  return {
    'services.json': lines(
      services.map((service) => expandService(service, channelOf, organizationOf)),
    ),
    'channels.json': lines(channels.map((channel) => expandChannel(channel, services))),
    'organizations.json': lines(
      organizations.map((organization) => expandOrganization(organization, services)),
    ),
    'life-areas.json': `{\n${areas
      .map(([id, own]) => `${JSON.stringify(id)}:${JSON.stringify(own)}`)
      .join(',\n')}\n}\n`,
  };
}
