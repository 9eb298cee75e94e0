import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Encoder, encodeBot, loadBot, type TrainedBot, trainBot } from '@auroraai/dialogue';
import { CODE_LISTS, LIFE_AREA_TEXTS } from '@auroraai/open-data';
import { TOWN } from '@auroraai/open-data/town';
import { type HostedBot, hostBots } from '@auroraai/service';
import { loadDemoBots } from '@auroraai/service/demo-bots';
import type { ServerConfig } from './config.ts';
import { SentenceError } from './sentence-error.ts';

/**
 * The bots of this installation: those of the operator's folder, each in a folder of its own, and
 * with the imaginary town its demonstration bots. With an encoder they are trained with its vectors.
 *
 * @throws SentenceError naming the file that is at fault.
 */
export async function loadBots(
  config: Pick<ServerConfig, 'botsFolder' | 'town' | 'organisation'>,
  encoder?: Encoder,
): Promise<HostedBot[]> {
  const { botsFolder, town, organisation } = config;
  const own = botsFolder === null ? [] : await loadFolder(botsFolder, config, encoder);
  const demo = town ? await loadDemoBots(organisation, 'now', encoder) : [];
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...demo.filter(({ id }) => !ids.has(id))];
}

async function loadFolder(
  folder: string,
  { organisation, town }: Pick<ServerConfig, 'town' | 'organisation'>,
  encoder: Encoder | undefined,
): Promise<HostedBot[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new SentenceError(`AURORA_BOTS is ${folder}; there is no such folder.`);
  });
  const municipalities = town ? [...CODE_LISTS.municipalities, TOWN] : CODE_LISTS.municipalities;
  const lists = { municipalities, lifeAreas: LIFE_AREA_TEXTS };
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
