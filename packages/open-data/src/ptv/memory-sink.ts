import type { Catalogue } from '@auroraai/recommender';
import type { ArchivableKind, CatalogueSink, Checkpoint, Unseen, Upserted } from './sink.ts';

/** A sink that keeps everything in memory, with the catalogue that it holds. */
export interface MemorySink extends CatalogueSink {
  /** The records, ordered by id. */
  catalogue(): Catalogue;
}

function upsert<T extends { id: string }>(records: Map<string, T>, batch: readonly T[]): Upserted {
  const result: Upserted = { added: 0, updated: 0, unchanged: 0 };
  for (const record of batch) {
    const before = records.get(record.id);
    if (before === undefined) result.added += 1;
    else if (JSON.stringify(before) === JSON.stringify(record)) result.unchanged += 1;
    else result.updated += 1;
    records.set(record.id, record);
  }
  return result;
}

function archive<T extends { id: string; archived: boolean }>(
  records: Map<string, T>,
  ids: readonly string[],
): number {
  let count = 0;
  for (const id of ids) {
    const record = records.get(id);
    if (!record || record.archived) continue;
    records.set(id, { ...record, archived: true });
    count += 1;
  }
  return count;
}

const ordered = <T extends { id: string }>(records: Map<string, T>): T[] =>
  [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Makes a sink in memory, empty or with what a catalogue holds. */
export function createMemorySink(
  start: Catalogue = { services: [], channels: [], organizations: [] },
): MemorySink {
  const services = new Map(start.services.map((record) => [record.id, record]));
  const channels = new Map(start.channels.map((record) => [record.id, record]));
  const organizations = new Map(start.organizations.map((record) => [record.id, record]));
  const seen = new Map<string, Set<string>>();
  let kept: string | null = null;

  const seenBy = (load: string, kind: ArchivableKind): Set<string> =>
    seen.get(`${kind} ${load}`) ?? new Set();

  function unseen(load: string, kind: ArchivableKind): Unseen {
    const imaginary = [...services.values()].filter(({ origin }) => origin === 'imaginary');
    const staying = new Set(
      kind === 'service'
        ? imaginary.map(({ id }) => id)
        : imaginary.flatMap(({ channelIds }) => channelIds),
    );
    const live = [...(kind === 'service' ? services : channels).values()].filter(
      ({ id, archived }) => !archived && !staying.has(id),
    );
    const met = seenBy(load, kind);
    const ids = live.flatMap(({ id }) => (met.has(id) ? [] : [id])).sort();
    return { ids, seen: live.length - ids.length };
  }

  return {
    upsertServices: async (batch) => upsert(services, batch),
    upsertChannels: async (batch) => upsert(channels, batch),
    upsertOrganizations: async (batch) => upsert(organizations, batch),
    archive: async (kind, ids) => {
      if (kind === 'service') return archive(services, ids);
      return kind === 'channel' ? archive(channels, ids) : 0;
    },
    markSeen: async (load, kind, ids) => {
      const met = seenBy(load, kind);
      for (const id of ids) met.add(id);
      seen.set(`${kind} ${load}`, met);
    },
    unseen: async (load, kind) => unseen(load, kind),
    // As text, so that no one can change what was kept.
    loadCheckpoint: async () => (kept === null ? null : (JSON.parse(kept) as Checkpoint)),
    saveCheckpoint: async (checkpoint) => {
      kept = checkpoint === null ? null : JSON.stringify(checkpoint);
      if (checkpoint === null) seen.clear();
    },
    catalogue: () => ({
      services: ordered(services),
      channels: ordered(channels),
      organizations: ordered(organizations),
    }),
  };
}
