import { type JsonClient, notAPage, PtvError, rootOf } from '../client.ts';
import type { Mapped, MappingContext } from '../mapped.ts';
import { array, chunks, number, object, objects, strings, text } from '../read.ts';
import {
  type Item,
  isLimited,
  type Kind,
  type LeftOut,
  type LoadRequest,
  type Page,
  type PtvSource,
  type Step,
} from '../source.ts';
import { mapChannelV11 } from './channel.ts';
import { mapOrganizationV11 } from './organization.ts';
import { mapServiceV11 } from './service.ts';

/** The most ids that the interface answers at once. */
const BATCH = 100;

const LISTS: Record<Kind, { ids: string; full: string }> = {
  service: { ids: 'Service', full: 'Service/serviceWithGD/list' },
  channel: { ids: 'ServiceChannel', full: 'ServiceChannel/list' },
  organization: { ids: 'Organization', full: 'Organization/list' },
};

const PAGE_FIELD = { service: 'services', channel: 'channels', organization: 'organizations' };

type Query = Record<string, string | null>;

/** Whether asking for fewer records may get at least the others. */
const maySplit = (error: unknown): boolean =>
  error instanceof PtvError &&
  (error.kind === 'broken-json' ||
    error.status === 404 ||
    error.status === 400 ||
    error.status === 500);

/**
 * The open interface, version 11, which answers reads without a key: lists of ids by the page, then
 * a hundred full records at a time. A record that breaks its answer is found by halving and left out.
 */
export function createV11Source(
  base: string,
  client: JsonClient,
  context: MappingContext,
): PtvSource {
  const root = rootOf(base, 'v11');

  function address(path: string, query: Query): string {
    const pairs = Object.entries(query).flatMap(([key, value]) =>
      value === null ? [] : [`${key}=${encodeURIComponent(value)}`],
    );
    return root + path + (pairs.length > 0 ? `?${pairs.join('&')}` : '');
  }

  function mapped(kind: Kind, raw: unknown): Mapped<{ id: string }> {
    if (kind === 'service') return mapServiceV11(raw, context);
    return kind === 'channel' ? mapChannelV11(raw, context) : mapOrganizationV11(raw, context);
  }

  const pageOf = (kind: Kind, raws: readonly unknown[]): Partial<Page> => ({
    [PAGE_FIELD[kind]]: raws.map(
      (raw): Item<{ id: string }> => ({ id: text(object(raw).id), mapped: mapped(kind, raw) }),
    ),
  });

  async function fullRecords(
    kind: Kind,
    ids: readonly string[],
  ): Promise<{ raws: unknown[]; leftOut: LeftOut[]; unknown: string[] }> {
    try {
      const url = address(LISTS[kind].full, { guids: ids.join(',') });
      const answer = await client.get(url);
      const items = Array.isArray(answer) ? answer : object(answer).itemList;
      if (!Array.isArray(items)) throw notAPage(url);
      const byId = new Map(objects(items).map((raw) => [text(raw.id).toLowerCase(), raw]));
      const missing = ids.filter((id) => !byId.has(id.toLowerCase()));
      return {
        raws: ids.flatMap((id) => byId.get(id.toLowerCase()) ?? []),
        leftOut: missing.map((id) => ({ kind, id, reason: 'the interface did not give it' })),
        unknown: missing,
      };
    } catch (error) {
      if (!maySplit(error)) throw error;
      const [id] = ids;
      if (ids.length === 1 && id !== undefined) {
        const reason = error instanceof Error ? error.message : String(error);
        const unknown = error instanceof PtvError && error.status === 404 ? [id] : [];
        return { raws: [], leftOut: [{ kind, id, reason }], unknown };
      }
      const half = Math.ceil(ids.length / 2);
      const parts = [
        await fullRecords(kind, ids.slice(0, half)),
        await fullRecords(kind, ids.slice(half)),
      ];
      return {
        raws: parts.flatMap((part) => part.raws),
        leftOut: parts.flatMap((part) => part.leftOut),
        unknown: parts.flatMap((part) => part.unknown),
      };
    }
  }

  async function allFull(kind: Kind, ids: readonly string[]): Promise<Omit<Page, 'pages'>> {
    const parts = await Promise.all(chunks(ids, BATCH).map((batch) => fullRecords(kind, batch)));
    const raws = parts.flatMap((part) => part.raws);
    return {
      ...pageOf(kind, raws),
      leftOut: parts.flatMap((part) => part.leftOut),
      unknown: parts.flatMap((part) => part.unknown),
    };
  }

  async function list(path: string, query: Query, page: number) {
    const url = address(path, { ...query, page: String(page) });
    const answer = object(await client.get(url));
    const pages = number(answer.pageCount);
    if (pages === null) throw notAPage(url);
    return { pages, items: array(answer.itemList) };
  }

  const idsOf = (items: readonly unknown[]) => strings(items.map((item) => object(item).id));

  const listing = (kind: Kind, name: string, path: string, query: Query): Step => ({
    name,
    async page(page) {
      const { pages, items } = await list(path, query, page);
      return { pages, ...(await allFull(kind, idsOf(items))) };
    },
  });

  const gone = (kind: Kind, status: string, date: string): Step => ({
    name: `${kind}s ${status.toLowerCase()}`,
    async page(page) {
      const { pages, items } = await list(LISTS[kind].ids, { status, date }, page);
      return { pages, archived: { kind, ids: idsOf(items).map((id) => id.toLowerCase()) } };
    },
  });

  function services({ scope, since }: LoadRequest, date: string | null): Step {
    const { municipality, organization } = scope;
    if (organization !== undefined) {
      const query = { organizationId: organization, serviceWithGD: 'true' };
      return {
        name: 'services',
        async page(page) {
          const { pages, items } = await list('Service/list/organization', query, page);
          const changed = items.filter((raw) => {
            const modified = text(object(raw).modified);
            return since === null || modified === '' || modified >= (date ?? '');
          });
          return { pages, ...pageOf('service', changed) };
        },
      };
    }
    if (municipality !== undefined) {
      const path = `Service/area/Municipality/code/${encodeURIComponent(municipality)}`;
      return listing('service', 'services', path, { includeWholeCountry: 'true', date });
    }
    return listing('service', 'services', LISTS.service.ids, { date });
  }

  return {
    name: `v11 ${root}`,
    steps(request) {
      const date = request.since?.slice(0, 19) ?? null;
      const limited = isLimited(request.scope);
      const steps = [services(request, date)];
      if (!limited) {
        steps.push(
          listing('channel', 'channels', LISTS.channel.ids, { date }),
          listing('organization', 'organizations', LISTS.organization.ids, { date }),
        );
      }
      if (date !== null) {
        for (const kind of ['service', 'channel'] as const) {
          steps.push(gone(kind, 'Archived', date), gone(kind, 'Withdrawn', date));
        }
      }
      return steps;
    },
    byIds(kind, ids) {
      const batches = chunks(ids, BATCH);
      return {
        name: `${kind}s referred to`,
        page: async (page) => ({
          pages: Math.max(1, batches.length),
          ...(await allFull(kind, batches[page - 1] ?? [])),
        }),
      };
    },
  };
}
