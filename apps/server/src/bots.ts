import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Encoder, encodeBot, loadBot, type TrainedBot, trainBot } from '@auroraai/dialogue';
import { BOTS } from '@auroraai/open-data/bots';
import { type HostedBot, hostBots } from '@auroraai/service';
import { loadDemoBots } from '@auroraai/service/demo-bots';
import type { BotFiles } from '@auroraai/service/studio';
import type { ServerConfig } from './config.ts';
import { SentenceError } from './sentence-error.ts';
import { botLists } from './training/lists.ts';

/** The bots of files, and which of the demonstration bots begin in the studio instead. */
export interface LoadedBots {
  bots: HostedBot[];
  firstBots: BotFiles;
}

/**
 * The bots of this installation's files: those of the operator's folder, each in a folder of its own, and
 * with the imaginary town its demonstration bots, which begin in the studio while it is tried out. With
 * an encoder they are trained with its vectors. What has been published in the studio is left out.
 *
 * @throws SentenceError naming the file that is at fault.
 */
export async function loadBots(
  config: Pick<ServerConfig, 'botsFolder' | 'town' | 'organisation' | 'databaseUrl'>,
  { encoder, published }: { encoder?: Encoder | undefined; published: ReadonlySet<string> },
): Promise<LoadedBots> {
  const { botsFolder, town, organisation, databaseUrl } = config;
  const all = botsFolder === null ? [] : await loadFolder(botsFolder, config, encoder);
  const ids = new Set(all.map(({ id }) => id));
  const bots = all.filter(({ id }) => !published.has(id));
  if (!town) return { bots, firstBots: {} };
  const own = Object.entries(BOTS).filter(([id]) => !ids.has(id));
  if (databaseUrl === null) return { bots, firstBots: Object.fromEntries(own) };
  const isWanted = own.some(([id]) => !published.has(id));
  const demo = isWanted ? await loadDemoBots(organisation, 'now', encoder) : [];
  const wanted = demo.filter(({ id }) => !ids.has(id) && !published.has(id));
  return { bots: [...bots, ...wanted], firstBots: {} };
}

async function loadFolder(
  folder: string,
  { organisation, town }: Pick<ServerConfig, 'town' | 'organisation'>,
  encoder: Encoder | undefined,
): Promise<HostedBot[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new SentenceError(`AURORA_BOTS is ${folder}; there is no such folder.`);
  });
  const lists = botLists(town);
  const bots: TrainedBot[] = [];
  for (const entry of entries.filter((one) => one.isDirectory())) {
    const { bot, problems = [] } = loadBot(await readFiles(join(folder, entry.name)));
    const [first] = problems;
    if (!bot) {
      const where = join(entry.name, first?.file ?? '');
      throw new SentenceError(
        `The bot in ${where} cannot be used: ${first?.path}: ${first?.message}`,
      );
    }
    const vectors = encoder && (await encodeBot(bot, encoder));
    bots.push(trainBot(bot, { lists, ...(vectors && { vectors }) }));
  }
  return hostBots(bots, organisation, encoder);
}

async function readFiles(folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.json')) continue;
    const path = join(entry.parentPath, entry.name);
    files[relative(folder, path).split(sep).join('/')] = await readFile(path, 'utf8');
  }
  return files;
}
