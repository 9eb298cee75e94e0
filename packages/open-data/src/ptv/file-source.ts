import type { Channel, Organization, Service } from '@auroraai/recommender';
import type { Mapped, MappingContext } from './mapped.ts';
import { array, type Json, object, objects, text } from './read.ts';
import {
  type Item,
  isLimited,
  type Kind,
  type LeftOut,
  type PtvSource,
  type Step,
} from './source.ts';
import { mapChannelV11 } from './v11/channel.ts';
import { mapOrganizationV11 } from './v11/organization.ts';
import { mapServiceV11 } from './v11/service.ts';
import { mapChannelV12 } from './v12/channel.ts';
import { mapOrganizationV12 } from './v12/organization.ts';
import { mapServiceV12 } from './v12/service.ts';
import { versionNames } from './v12/texts.ts';

/** Saved answers of the interface: JSON files of one folder. */
export interface SavedFiles {
  /** What to call the folder in reports. */
  name: string;
  /** File names in a fixed order. */
  names: readonly string[];
  read(name: string): Promise<string>;
}

/** Full records in a saved answer: a list, a page, `{ id: record }`, or one record alone. */
function recordsOf(parsed: unknown): Json[] {
  if (Array.isArray(parsed)) return objects(parsed);
  const page = object(parsed);
  for (const field of ['itemList', 'items']) {
    if (Array.isArray(page[field]) && !('languageVersions' in page)) return objects(page[field]);
  }
  const values = objects(Object.values(page));
  const alone = 'id' in page || 'contentId' in page || values.length === 0;
  return alone ? [page] : values;
}

function kindOf(record: Json): Kind | 'connection' | 'collection' | 'general' | null {
  if ('serviceContentId' in record) return 'connection';
  if ('serviceChannelNames' in record || 'serviceChannelType' in record) return 'channel';
  if ('organizationNames' in record || 'organizationType' in record) return 'organization';
  if ('generalDescriptionTypes' in record) return 'general';
  if ('serviceNames' in record || 'serviceType' in record) return 'service';
  return 'languageVersions' in record && 'items' in record ? 'collection' : null;
}

/** What version 12 keeps apart from services, gathered from all files. */
interface Apart {
  channels: Map<string, string[]>;
  collections: Map<string, Service['collections']>;
  generals: Map<string, Json>;
}

function gather(apart: Apart, record: Json): void {
  const id = text(record.contentId).toLowerCase();
  switch (kindOf(record)) {
    case 'connection': {
      const service = text(record.serviceContentId).toLowerCase();
      const channel = text(record.channelContentId).toLowerCase();
      const known = apart.channels.get(service) ?? [];
      if (channel && !known.includes(channel)) apart.channels.set(service, [...known, channel]);
      return;
    }
    case 'collection': {
      for (const item of objects(record.items)) {
        const service = text(item.contentId).toLowerCase();
        if (item.itemType !== 'Service') continue;
        const known = apart.collections.get(service) ?? [];
        apart.collections.set(service, [...known, { id, names: versionNames(record) }]);
      }
      return;
    }
    case 'general':
      apart.generals.set(id, record);
  }
}

/**
 * A folder of saved answers of either version as a source; each file is one page. A file that is
 * not valid JSON is left out and reported.
 */
export function createFileSource(files: SavedFiles, context: MappingContext): PtvSource {
  let apart: Promise<Apart> | null = null;

  async function records(name: string): Promise<Json[] | null> {
    const written = await files.read(name);
    try {
      return recordsOf(JSON.parse(written));
    } catch {
      return null;
    }
  }

  async function readApart(): Promise<Apart> {
    const found: Apart = { channels: new Map(), collections: new Map(), generals: new Map() };
    for (const name of files.names) {
      for (const record of (await records(name)) ?? []) gather(found, record);
    }
    return found;
  }

  function mapService(record: Json, { channels, collections, generals }: Apart): Mapped<Service> {
    if ('serviceNames' in record) return mapServiceV11(record, context);
    const id = text(record.contentId).toLowerCase();
    const general = text(record.generalDescriptionContentId).toLowerCase();
    const surroundings = {
      channelIds: channels.get(id) ?? [],
      collections: collections.get(id) ?? [],
      generalDescription: generals.get(general) ?? null,
    };
    return mapServiceV12(record, surroundings, context);
  }

  const mapChannel = (record: Json): Mapped<Channel> =>
    'serviceChannelNames' in record ? mapChannelV11(record, context) : mapChannelV12(record);

  const mapOrganization = (record: Json): Mapped<Organization> =>
    'organizationNames' in record
      ? mapOrganizationV11(record, context)
      : mapOrganizationV12(record, context);

  function step(kind: Kind, wanted: (id: string) => boolean, since: string | null): Step {
    return {
      name: `${kind}s of ${files.name}`,
      async page(page) {
        const name = files.names[page - 1];
        const pages = Math.max(1, files.names.length);
        if (name === undefined) return { pages };
        const all = await records(name);
        if (all === null) {
          const unreadable: LeftOut = { kind: 'page', id: name, reason: 'it is not valid JSON' };
          return { pages, leftOut: kind === 'service' ? [unreadable] : [] };
        }
        apart ??= readApart();
        const surroundings = await apart;
        const changed = (modified: string | null | undefined) =>
          since === null || !modified || modified >= since;
        const mine = all.filter((record) => kindOf(record) === kind && wanted(idOf(record)));
        const items = <T>(map: (record: Json) => Mapped<T>): Item<T>[] =>
          mine.map((record) => ({ id: idOf(record), mapped: map(record) }));
        if (kind === 'channel') {
          const channels = items(mapChannel);
          return {
            pages,
            channels: channels.filter((item) => changed(item.mapped.value?.modified)),
          };
        }
        if (kind === 'organization') return { pages, organizations: items(mapOrganization) };
        const services = items((record) => mapService(record, surroundings));
        const unknown = array(all).filter((record) => kindOf(object(record)) === null);
        return {
          pages,
          services: services.filter((item) => changed(item.mapped.value?.modified)),
          leftOut: unknown.map(() => ({
            kind: 'page' as const,
            id: name,
            reason: 'a record in it is of no known kind',
          })),
        };
      },
    };
  }

  const idOf = (record: Json) => text(record.id ?? record.contentId).toLowerCase();

  /** The ids that no file has; none where a file cannot be read, for it may have any of them. */
  async function unknownOf(kind: Kind, ids: readonly string[]): Promise<string[]> {
    const missing = new Set(ids);
    for (const name of files.names) {
      const all = await records(name);
      if (all === null) return [];
      for (const record of all) if (kindOf(record) === kind) missing.delete(idOf(record));
    }
    return [...missing];
  }

  const everything = () => true;

  return {
    name: `files ${files.name}`,
    steps({ scope, since }) {
      const kinds: Kind[] = isLimited(scope) ? ['service'] : ['service', 'channel', 'organization'];
      return kinds.map((kind) => step(kind, everything, since));
    },
    byIds(kind, ids) {
      const set = new Set(ids);
      const found = step(kind, (id) => set.has(id), null);
      return {
        name: found.name,
        async page(number) {
          const page = await found.page(number);
          const unknown = number < page.pages ? [] : await unknownOf(kind, ids);
          return { ...page, unknown };
        },
      };
    },
  };
}
