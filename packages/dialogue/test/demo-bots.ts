import { readFileSync } from 'node:fs';
import type { Bot } from '../src/bot/bot.ts';
import { loadBot } from '../src/bot/load.ts';

const data = new URL('../../open-data/data/bots.json', import.meta.url);

/** The files of the demonstration bots, by id and path. */
export const DEMO_BOTS = Object.fromEntries(
  Object.entries(
    JSON.parse(readFileSync(data, 'utf8')) as Record<string, Record<string, unknown>>,
  ).map(([id, files]) => [
    id,
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [path, JSON.stringify(content)]),
    ),
  ]),
);

/** A demonstration bot. */
export function demoBot(id: 'opas' | 'opiskelumuutto'): Bot {
  const { bot, problems } = loadBot(DEMO_BOTS[id]!);
  if (!bot) throw new Error(JSON.stringify(problems, null, 2));
  return bot;
}
