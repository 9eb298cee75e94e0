import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../paths');

/** The content of each path's file, by the name of the file without its ending. */
export function readPaths(): Map<string, Record<string, unknown>> {
  const names = readdirSync(ROOT)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort();
  return new Map(
    names.map((name) => [
      name.slice(0, -'.json'.length),
      JSON.parse(readFileSync(join(ROOT, name), 'utf8')) as Record<string, unknown>,
    ]),
  );
}

/** The content of data/paths.json: every path, one a line. */
export function pathsFile(): string {
  const rows = [...readPaths().values()].map(({ $schema, ...path }) => JSON.stringify(path));
  return `[\n${rows.join(',\n')}\n]\n`;
}
