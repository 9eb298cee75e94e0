import type { Service } from '@auroraai/recommender';
import { type JsonClient, notAPage, PtvError, rootOf } from '../client.ts';
import type { MappingContext } from '../mapped.ts';
import { array, chunks, type Json, number, object, objects, strings, text } from '../read.ts';
import {
  type Item,
  isLimited,
  type Kind,
  type LeftOut,
  type LoadRequest,
  type PtvSource,
  type Scope,
  type Step,
} from '../source.ts';
import { mapChannelV12 } from './channel.ts';
import { mapOrganizationV12 } from './organization.ts';
import { mapServiceV12 } from './service.ts';
import { versionNames } from './texts.ts';

const PAGE_SIZE = 100;
/** The most values that one parameter takes. */
const VALUES = 20;

type Query = [string, string][];

const PATHS: Record<Kind, string> = {
  service: 'service',
  channel: 'service-channel',
  organization: 'organization',
};

/**
 * The open interface, version 12 (the client carries the key): full records by the page; what
 * belongs to a service but stands apart (connections, collections, general descriptions) is
 * looked up beside it.
 */
export function createV12Source(
  base: string,
  client: JsonClient,
  context: MappingContext,
): PtvSource {
  const root = rootOf(base, 'v12');
  const generals = new Map<string, Promise<unknown>>();
  let collections: Promise<Map<string, Service['collections']>> | null = null;

  async function list(path: string, query: Query, page: number) {
    const pairs = [...query, ['page', String(page)], ['pageSize', String(PAGE_SIZE)]] as Query;
    const written = pairs.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
    const url = `${root}${path}?${written}`;
    const answer = object(await client.get(url));
    const pages = number(answer.totalPages);
    if (pages === null) throw notAPage(url);
    return { pages, items: array(answer.items) };
  }

  async function listAll(path: string, query: Query): Promise<unknown[]> {
    const first = await list(path, query, 1);
    const rest = Array.from({ length: Math.max(0, first.pages - 1) }, (_, index) => index + 2);
    const pages = await Promise.all(rest.map((page) => list(path, query, page)));
    return [first, ...pages].flatMap((page) => page.items);
  }

  /** One record, or null where the interface has none that is published. */
  async function one(path: string, id: string): Promise<unknown> {
    try {
      return await client.get(`${root}${path}/${encodeURIComponent(id)}`);
    } catch (error) {
      if (error instanceof PtvError && error.status === 404) return null;
      throw error;
    }
  }

  async function readCollections(): Promise<Map<string, Service['collections']>> {
    const byService = new Map<string, Service['collections']>();
    for (const raw of objects(await listAll('service-collection/search', []))) {
      const collection = { id: text(raw.contentId).toLowerCase(), names: versionNames(raw) };
      for (const item of objects(raw.items)) {
        const id = text(item.contentId).toLowerCase();
        if (item.itemType === 'Service' && id && collection.id) {
          byService.set(id, [...(byService.get(id) ?? []), collection]);
        }
      }
    }
    return byService;
  }

  function collectionsOnce(): Promise<Map<string, Service['collections']>> {
    if (collections) return collections;
    const asked = readCollections();
    collections = asked;
    asked.catch(() => {
      collections = null;
    });
    return asked;
  }

  async function channelIds(serviceIds: readonly string[]): Promise<Map<string, string[]>> {
    const byService = new Map<string, string[]>();
    const answers = await Promise.all(
      chunks(serviceIds, VALUES).map((ids) =>
        listAll(
          'connection/search',
          ids.map((id) => ['serviceContentIds', id]),
        ),
      ),
    );
    for (const connection of answers.flatMap(objects)) {
      const service = text(connection.serviceContentId).toLowerCase();
      const channel = text(connection.channelContentId).toLowerCase();
      const known = byService.get(service) ?? [];
      if (channel && !known.includes(channel)) byService.set(service, [...known, channel]);
    }
    return byService;
  }

  function general(id: string): Promise<unknown> {
    const known = generals.get(id);
    if (known) return known;
    const asked = one('general-description', id);
    generals.set(id, asked);
    asked.catch(() => generals.delete(id));
    return asked;
  }

  async function mapServices(raws: readonly Json[]): Promise<Item<Service>[]> {
    const inCollections = await collectionsOnce();
    const channels = await channelIds(strings(raws.map((raw) => raw.contentId)));
    return Promise.all(
      raws.map(async (raw) => {
        const id = text(raw.contentId).toLowerCase();
        const generalId = text(raw.generalDescriptionContentId);
        const surroundings = {
          channelIds: channels.get(id) ?? [],
          collections: inCollections.get(id) ?? [],
          generalDescription: generalId ? await general(generalId) : null,
        };
        return { id, mapped: mapServiceV12(raw, surroundings, context) };
      }),
    );
  }

  async function pageOf(kind: Kind, raws: readonly Json[]) {
    const id = (raw: Json) => text(raw.contentId);
    if (kind === 'service') return { services: await mapServices(raws) };
    if (kind === 'channel') {
      return { channels: raws.map((raw) => ({ id: id(raw), mapped: mapChannelV12(raw) })) };
    }
    return {
      organizations: raws.map((raw) => ({ id: id(raw), mapped: mapOrganizationV12(raw, context) })),
    };
  }

  const listing = (kind: Kind, name: string, query: Query): Step => ({
    name,
    async page(page) {
      const { pages, items } = await list(`${PATHS[kind]}/search`, query, page);
      return { pages, ...(await pageOf(kind, objects(items))) };
    },
  });

  async function records(kind: Kind, ids: readonly string[]) {
    const raws = await Promise.all(ids.map((id) => one(PATHS[kind], id)));
    const leftOut = ids.flatMap((id, index): LeftOut[] =>
      raws[index] === null ? [{ kind, id, reason: 'it is not published' }] : [],
    );
    return {
      ...(await pageOf(kind, objects(raws))),
      leftOut,
      unknown: leftOut.map(({ id }) => id),
    };
  }

  /** Services whose channels changed, though they did not themselves. */
  const reconnected = (query: Query): Step => ({
    name: 'services with changed channels',
    async page(page) {
      const { pages, items } = await list('connection/search', query, page);
      const ids = strings(objects(items).map((item) => item.serviceContentId));
      return { pages, ...(await records('service', ids)), leftOut: [] };
    },
  });

  const gone = (kind: Kind, since: string): Step => ({
    name: `${kind}s archived`,
    async page(page) {
      const query: Query = [['archivedAtOrAfter', since]];
      const { pages, items } = await list(`${PATHS[kind]}/archived`, query, page);
      const ids = strings(objects(items).map((item) => item.contentId));
      return { pages, archived: { kind, ids: ids.map((id) => id.toLowerCase()) } };
    },
  });

  function areaQueries({ municipality }: Scope): { name: string; query: Query }[] {
    if (municipality === undefined) return [{ name: 'services', query: [] }];
    const row = context.codeLists.municipalities.find(({ code }) => code === municipality);
    const area = (name: string, areaType: string, ...more: Query) => ({
      name,
      query: [['areaType', areaType], ...more] as Query,
    });
    return [
      area('services of the municipality', 'LimitedArea', ['municipalities', municipality]),
      ...(row?.region
        ? [area('services of its region', 'LimitedArea', ['regions', row.region])]
        : []),
      ...(row?.county
        ? [area('services of its county', 'LimitedArea', ['wellbeingServicesCounties', row.county])]
        : []),
      area('nationwide services', 'WholeCountry'),
      area('nationwide services except Åland', 'WholeCountryExceptAland'),
    ];
  }

  function classQuery({ serviceClass }: Scope): Query {
    if (serviceClass === undefined) return [];
    const codes = context.codeLists.serviceClasses
      .map(({ code }) => code)
      .filter((code) => code === serviceClass || code.startsWith(`${serviceClass}.`));
    // With more classes than a parameter takes, the loader picks them out itself.
    if (codes.length > VALUES) return [];
    return [
      ...codes.map((code): Query[0] => ['serviceClasses', code]),
      ['serviceClassesMatch', 'any'],
    ];
  }

  return {
    name: `v12 ${root}`,
    steps({ scope, since }: LoadRequest) {
      const limited = isLimited(scope);
      const date: Query = since === null ? [] : [['publishedAtOrAfter', since]];
      const organization: Query =
        scope.organization === undefined ? [] : [['organizationContentIds', scope.organization]];
      const steps = areaQueries(scope).map(({ name, query }) =>
        listing('service', name, [...query, ...organization, ...classQuery(scope), ...date]),
      );
      if (!limited) {
        steps.push(
          listing('channel', 'channels', date),
          listing('organization', 'organizations', date),
        );
      }
      if (since !== null) {
        steps.push(reconnected(date), gone('service', since), gone('channel', since));
      }
      return steps;
    },
    byIds(kind, ids) {
      const batches = chunks(ids, PAGE_SIZE);
      return {
        name: `${kind}s referred to`,
        page: async (page) => ({
          pages: Math.max(1, batches.length),
          ...(await records(kind, batches[page - 1] ?? [])),
        }),
      };
    },
  };
}
