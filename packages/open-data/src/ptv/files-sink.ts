import type { Catalogue, Channel, Organization, Service } from '@auroraai/recommender';
import { createMemorySink } from './memory-sink.ts';
import type { ArchivableKind, CatalogueSink, Checkpoint } from './sink.ts';

/** Text files of one folder, as a parameter. */
export interface TextFiles {
  /** The text of a file, or null where there is none. */
  read(name: string): Promise<string | null>;
  /** Adds to the end of a file; the text is safe when the promise resolves. */
  append(name: string, text: string): Promise<void>;
  /** Puts a text in the place of a file, wholly or not at all. */
  replace(name: string, text: string): Promise<void>;
}

/** A catalogue in files that have one record a line; beside them where a load stands. */
export const CATALOGUE_FILES = {
  services: 'services.jsonl',
  channels: 'channels.jsonl',
  organizations: 'organizations.jsonl',
  checkpoint: 'checkpoint.json',
  seen: 'seen.jsonl',
} as const;

/** The whole lines of a file; a last line that was cut short is taken away. */
async function readLines(files: TextFiles, name: string): Promise<string[]> {
  const written = (await files.read(name)) ?? '';
  const lines = written.split('\n');
  const last = lines.pop() ?? '';
  // A kill in the middle of a write leaves half a line: the batch is loaded again.
  if (last !== '') await files.replace(name, lines.map((line) => `${line}\n`).join(''));
  return lines;
}

/** Records of a file; the last line of an id counts. */
async function readRecords<T extends { id: string }>(files: TextFiles, name: string): Promise<T[]> {
  const lines = await readLines(files, name);
  const records = new Map<string, T>();
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    try {
      const record = JSON.parse(line) as T;
      records.set(record.id, record);
    } catch {
      throw new Error(`${name}, line ${index + 1}, is not valid JSON.`);
    }
  }
  return [...records.values()];
}

/** The catalogue that files hold. Rejects where a line cannot be read. */
export async function readCatalogueFiles(files: TextFiles): Promise<Catalogue> {
  return {
    services: await readRecords<Service>(files, CATALOGUE_FILES.services),
    channels: await readRecords<Channel>(files, CATALOGUE_FILES.channels),
    organizations: await readRecords<Organization>(files, CATALOGUE_FILES.organizations),
  };
}

/** One call of `markSeen`. */
interface SeenLine {
  load: string;
  kind: ArchivableKind;
  ids: string[];
}

function parseSeen(line: string): SeenLine[] {
  try {
    const seen = JSON.parse(line) as SeenLine | null;
    return Array.isArray(seen?.ids) ? [seen] : [];
  } catch {
    // What is not known as seen is only asked for once more.
    return [];
  }
}

const jsonLines = (records: readonly unknown[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

/**
 * A sink in files with one record a line. While it loads it only adds lines; when a load is
 * finished each file is written anew, one line a record, ordered by id.
 */
export async function createFilesSink(files: TextFiles): Promise<CatalogueSink> {
  const memory = createMemorySink(await readCatalogueFiles(files));
  for (const line of await readLines(files, CATALOGUE_FILES.seen)) {
    for (const { load, kind, ids } of parseSeen(line)) await memory.markSeen(load, kind, ids);
  }

  async function archivedLines(kind: string, ids: readonly string[]): Promise<void> {
    const { services, channels } = memory.catalogue();
    const wanted = new Set(ids);
    if (kind === 'organization') return;
    const records = (kind === 'service' ? services : channels).filter(({ id }) => wanted.has(id));
    const name = kind === 'service' ? CATALOGUE_FILES.services : CATALOGUE_FILES.channels;
    await files.append(name, jsonLines(records));
  }

  return {
    async upsertServices(batch) {
      await files.append(CATALOGUE_FILES.services, jsonLines(batch));
      return memory.upsertServices(batch);
    },
    async upsertChannels(batch) {
      await files.append(CATALOGUE_FILES.channels, jsonLines(batch));
      return memory.upsertChannels(batch);
    },
    async upsertOrganizations(batch) {
      await files.append(CATALOGUE_FILES.organizations, jsonLines(batch));
      return memory.upsertOrganizations(batch);
    },
    async archive(kind, ids) {
      const count = await memory.archive(kind, ids);
      await archivedLines(kind, ids);
      return count;
    },
    async markSeen(load, kind, ids) {
      await files.append(CATALOGUE_FILES.seen, jsonLines([{ load, kind, ids }]));
      await memory.markSeen(load, kind, ids);
    },
    unseen: memory.unseen,
    async loadCheckpoint() {
      const written = await files.read(CATALOGUE_FILES.checkpoint);
      try {
        return written ? (JSON.parse(written) as Checkpoint | null) : null;
      } catch {
        // Without a checkpoint the load starts anew, which is only slower.
        return null;
      }
    },
    async saveCheckpoint(checkpoint) {
      if (checkpoint === null) {
        const catalogue = memory.catalogue();
        for (const kind of ['services', 'channels', 'organizations'] as const) {
          await files.replace(CATALOGUE_FILES[kind], jsonLines(catalogue[kind]));
        }
      }
      await files.replace(CATALOGUE_FILES.checkpoint, `${JSON.stringify(checkpoint)}\n`);
      if (checkpoint === null) {
        // Only now: a load that is continued from a checkpoint needs to know what it has seen.
        await files.replace(CATALOGUE_FILES.seen, '');
        await memory.saveCheckpoint(null);
      }
    },
  };
}
