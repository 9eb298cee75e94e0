import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Bot } from '../src/bot/bot.ts';
import { loadBot } from '../src/bot/load.ts';
import { InputError } from './read-lines.ts';

/** Reads a bot from its folder. Throws an InputError that names the first fault. */
export function readBotFolder(folder: string): Bot {
  const { bot, problems = [] } = loadBot(
    Object.fromEntries(
      jsonFiles(folder).map((path) => [
        path.split(sep).join('/'),
        readFileSync(join(folder, path), 'utf8'),
      ]),
    ),
  );
  if (bot) return bot;
  const [first] = problems;
  throw new InputError(`The bot cannot be loaded: ${first?.file}: ${first?.message}`);
}

function jsonFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.json'),
    );
  } catch (error) {
    throw new InputError(`${folder} cannot be read: ${(error as NodeJS.ErrnoException).code}.`);
  }
}
