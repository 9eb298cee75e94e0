import type { ArchivableKind, CatalogueSink, Checkpoint, Counts } from './sink.ts';
import {
  type Item,
  isInScope,
  isLimited,
  type Kind,
  type LeftOut,
  type LoadRequest,
  type Page,
  type PtvSource,
  type Step,
} from './source.ts';
import { archiveVanished, type NotArchived } from './vanished.ts';

/** How far a load is. */
export interface LoadProgress {
  step: string;
  page: number;
  pages: number;
  counts: Counts;
}

/** What a finished load did. */
export interface LoadReport {
  /** Records in the catalogue because of this load: new, changed or the same as before. */
  loaded: Record<Kind, number>;
  added: Record<Kind, number>;
  updated: Record<Kind, number>;
  unchanged: Record<Kind, number>;
  archived: Record<Kind, number>;
  /** What a whole load did not find and yet left as it is, because it may be there. */
  notArchived: NotArchived[];
  leftOut: LeftOut[];
  durationMs: number;
  /** Whether an earlier, interrupted load was continued. */
  continued: boolean;
}

/** Everything that a load works with. */
export interface LoadOptions extends LoadRequest {
  source: PtvSource;
  sink: CatalogueSink;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Called after every page. */
  onProgress?: (progress: LoadProgress) => void;
}

function byKind<T>(of: (kind: Kind) => T): Record<Kind, T> {
  return { service: of('service'), channel: of('channel'), organization: of('organization') };
}

const begin = (key: string, now: number): Checkpoint => ({
  key,
  startedAt: new Date(now).toISOString(),
  step: 0,
  page: 1,
  wanted: { channels: [], organizations: [] },
  counts: byKind(() => ({ added: 0, updated: 0, unchanged: 0, archived: 0 })),
  leftOut: [],
});

/** The usable records of a page; what was left out of them or with them goes into the list. */
function usable<T>(kind: Kind, items: readonly Item<T>[] = [], leftOut: LeftOut[]): T[] {
  return items.flatMap(({ id, mapped }) => {
    leftOut.push(...mapped.problems.map((reason) => ({ kind, id, reason })));
    return mapped.value === null ? [] : [mapped.value];
  });
}

/** The ids of a kind that a page speaks of: the source has a record also where it cannot be used. */
function idsOn(page: Page, kind: ArchivableKind): string[] {
  const items = (kind === 'service' ? page.services : page.channels) ?? [];
  const leftOut = page.leftOut?.filter((one) => one.kind === kind) ?? [];
  return [...new Set([...items, ...leftOut].map(({ id }) => id.toLowerCase()))];
}

function want(list: readonly string[], ids: readonly (string | null)[]): string[] {
  return [...new Set([...list, ...ids.filter((id) => id !== null)])];
}

/**
 * Fills a sink from a source. After every page the sink keeps where the load stands; a load that
 * was interrupted continues there when it is started again with the same source and request.
 * Rejects when the source or the sink fails for good; what was loaded until then stays.
 * A load of everything archives at its end what the source no longer has.
 */
export async function loadCatalogue(options: LoadOptions): Promise<LoadReport> {
  const { source, sink, scope, since } = options;
  const started = options.now();
  const key = JSON.stringify([source.name, scope, since]);
  const kept = await sink.loadCheckpoint();
  const continued = kept?.key === key;
  const checkpoint = kept && continued ? kept : begin(key, started);
  const listings = source.steps({ scope, since });
  const limited = isLimited(scope);
  // Only a load of everything can tell what is no longer there.
  const whole = !limited && since === null;
  const load = `${key} ${checkpoint.startedAt}`;

  function stepAt(index: number): Step | null {
    const listing = listings[index];
    if (listing) return listing;
    if (limited && index === listings.length) {
      return source.byIds('channel', checkpoint.wanted.channels);
    }
    if (limited && index === listings.length + 1) {
      return source.byIds('organization', checkpoint.wanted.organizations);
    }
    return null;
  }

  async function commit(page: Page): Promise<void> {
    const { counts, wanted, leftOut } = checkpoint;
    const add = (kind: Kind, result: Omit<Counts[Kind], 'archived'>) => {
      counts[kind].added += result.added;
      counts[kind].updated += result.updated;
      counts[kind].unchanged += result.unchanged;
    };
    const found: LeftOut[] = [];
    const inScope = page.services?.filter(
      ({ mapped: { value } }) => value === null || isInScope(value, scope),
    );
    const services = usable('service', inScope, found);
    const channels = usable('channel', page.channels, found);
    const organizations = usable('organization', page.organizations, found);
    if (services.length > 0) add('service', await sink.upsertServices(services));
    if (channels.length > 0) add('channel', await sink.upsertChannels(channels));
    if (organizations.length > 0) {
      add('organization', await sink.upsertOrganizations(organizations));
    }
    if (page.archived && page.archived.ids.length > 0) {
      const { kind, ids } = page.archived;
      counts[kind].archived += await sink.archive(kind, ids);
    }
    if (limited) {
      const channelIds = services.flatMap((service) => service.channelIds);
      wanted.channels = want(wanted.channels, channelIds);
      wanted.organizations = want(wanted.organizations, [
        ...services.flatMap((service) => [
          service.responsibleOrganizationId,
          ...service.producerOrganizationIds,
        ]),
        ...channels.map((channel) => channel.organizationId),
      ]);
    }
    if (whole) {
      for (const kind of ['service', 'channel'] as const) {
        const ids = idsOn(page, kind);
        if (ids.length > 0) await sink.markSeen(load, kind, ids);
      }
    }
    leftOut.push(...found, ...(page.leftOut ?? []));
  }

  async function keep(step: string, page: number, pages: number): Promise<void> {
    await sink.saveCheckpoint(checkpoint);
    options.onProgress?.({ step, page, pages, counts: checkpoint.counts });
  }

  async function archiveGone(): Promise<NotArchived[]> {
    const { counts, leftOut } = checkpoint;
    return archiveVanished({
      source,
      sink,
      load,
      leftOut,
      onFound: async (step, number, page) => {
        await commit(page);
        await keep(step, number, page.pages);
      },
      onArchived: async (kind, count) => {
        counts[kind].archived += count;
        await sink.saveCheckpoint(checkpoint);
      },
    });
  }

  for (let step = stepAt(checkpoint.step); step; step = stepAt(checkpoint.step)) {
    let next: Promise<Page> | null = null;
    for (let finished = false; !finished; ) {
      const number = checkpoint.page;
      const page: Page = await (next ?? step.page(number));
      finished = number >= page.pages;
      next = finished ? null : step.page(number + 1);
      // The page is awaited in the next round; until then its failure is nobody's.
      next?.catch(() => undefined);
      await commit(page);
      checkpoint.page = finished ? 1 : number + 1;
      checkpoint.step += finished ? 1 : 0;
      await keep(step.name, number, page.pages);
    }
  }
  const notArchived = whole ? await archiveGone() : [];
  await sink.saveCheckpoint(null);
  const { counts, leftOut } = checkpoint;
  return {
    loaded: byKind((kind) => counts[kind].added + counts[kind].updated + counts[kind].unchanged),
    added: byKind((kind) => counts[kind].added),
    updated: byKind((kind) => counts[kind].updated),
    unchanged: byKind((kind) => counts[kind].unchanged),
    archived: byKind((kind) => counts[kind].archived),
    notArchived,
    leftOut,
    durationMs: options.now() - started,
    continued,
  };
}
