import type { Bot } from './bot.ts';
import { BOT_LISTS } from './load.ts';
import { keyOf } from './read-files.ts';

/**
 * The files of a bot's folder (path → text): `bot.json` with the settings and slots, one file for
 * each intent, entity, answer, flow, form and test. `loadBot` reads the same bot from them.
 */
export function writeBot(bot: Bot): Record<string, string> {
  const files: Record<string, string> = {};
  const taken = new Set<string>();
  const settings: Record<string, unknown> = { ...bot };
  for (const list of BOT_LISTS) {
    if (list === 'slots') continue;
    delete settings[list];
    for (const part of bot[list]) {
      const name = String((part as unknown as Record<string, unknown>)[keyOf(list)]);
      const path = freePath(taken, `${list}/${fileName(name)}`);
      files[path] = toText(part);
    }
  }
  files['bot.json'] = toText(settings);
  return files;
}

function fileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .slice(0, 80);
  return plain.replace(/^[.-]+|[.-]+$/g, '') || 'part';
}

/** Names that differ in the case of letters only would be one file on some computers. */
function freePath(taken: Set<string>, base: string): string {
  let path = `${base}.json`;
  for (let count = 2; taken.has(path.toLowerCase()); count++) path = `${base}-${count}.json`;
  taken.add(path.toLowerCase());
  return path;
}

function toText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
