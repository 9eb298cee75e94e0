import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeLists, LifeArea, Service } from '@auroraai/recommender';
import { CODE_LISTS } from '../src/code-lists.ts';
import type { Mapped, MappingContext } from '../src/ptv/mapped.ts';
import { mapChannelV11 } from '../src/ptv/v11/channel.ts';
import { mapOrganizationV11 } from '../src/ptv/v11/organization.ts';
import { mapServiceV11 } from '../src/ptv/v11/service.ts';
import { TOWN } from '../src/town-place.ts';

/** The official code lists with the imaginary town among the municipalities. */
export const TOWN_CODE_LISTS: CodeLists = {
  ...CODE_LISTS,
  municipalities: [...CODE_LISTS.municipalities, TOWN],
};

const read = (name: string): unknown[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../town', name), 'utf8'));

const readLifeAreas = (): Record<string, LifeArea[]> =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../town/life-areas.json'), 'utf8'));

function mapAll<T>(name: string, map: (raw: unknown, context: MappingContext) => Mapped<T>): T[] {
  const context: MappingContext = { codeLists: TOWN_CODE_LISTS, origin: 'imaginary' };
  return read(name).map((raw, index) => {
    const { value, problems } = map(raw, context);
    if (value === null || problems.length > 0) {
      throw new Error(`town/${name}, record ${index + 1}: ${problems.join('; ')}`);
    }
    return value;
  });
}

const labelled = (service: Service, areas: LifeArea[] | undefined): Service => ({
  ...service,
  labels: areas ? { areas, source: areas.length > 0 ? 'expert' : 'judged-out' } : null,
});

const lines = (records: unknown[]) =>
  `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;

/** The text of data/town.json as it must be: the town's records in the shape of the catalogue. */
export function townFile(): string {
  const areas = readLifeAreas();
  const services = mapAll('services.json', mapServiceV11).map((service) =>
    labelled(service, areas[service.id]),
  );
  const channels = mapAll('channels.json', mapChannelV11);
  const organizations = mapAll('organizations.json', mapOrganizationV11);
  return `{"services":${lines(services)},\n"channels":${lines(channels)},\n"organizations":${lines(organizations)}}\n`;
}
