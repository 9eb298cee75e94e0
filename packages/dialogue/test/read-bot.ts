import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bot } from '../src/bot/bot.ts';
import { loadBot } from '../src/bot/load.ts';

const folder = fileURLToPath(new URL('./example-bot', import.meta.url));

/** The files of the example bot, path → text. */
export function exampleFiles(): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true }).map(String);
  return Object.fromEntries(
    paths
      .filter((path) => path.endsWith('.json'))
      .map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]),
  );
}

/** The example bot. */
export function exampleBot(): Bot {
  const { bot, problems } = loadBot(exampleFiles());
  if (!bot) throw new Error(JSON.stringify(problems, null, 2));
  return bot;
}
