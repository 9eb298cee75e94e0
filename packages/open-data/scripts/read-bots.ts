import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const ROOT = join(import.meta.dirname, '../bots');

/** The content of data/bots.json: every file of every bot's folder, by bot and path. */
export function botsFile(): string {
  const bots = Object.fromEntries(
    folders(ROOT).map((id) => [
      id,
      Object.fromEntries(
        jsonFiles(join(ROOT, id)).map((path) => [
          path,
          JSON.parse(readFileSync(join(ROOT, id, path), 'utf8')) as unknown,
        ]),
      ),
    ]),
  );
  return `${JSON.stringify(bots)}\n`;
}

function folders(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function jsonFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => path.split(sep).join('/'))
    .sort();
}
