import { readdirSync, readFileSync } from 'node:fs';

const HOME = new URL('./rasa-projects/', import.meta.url);

/** The names of the real projects. */
export const RASA_PROJECTS = readdirSync(HOME, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** The files of one of them (path → text). */
export function rasaProject(name: string): Record<string, string> {
  const folder = new URL(`./${name}/`, HOME);
  const paths = readdirSync(folder, { recursive: true }).map(String);
  return Object.fromEntries(
    paths
      .filter((path) => /\.(?:yml|json)$/.test(path))
      .map((path) => [
        path.replaceAll('\\', '/'),
        readFileSync(new URL(path.replaceAll('\\', '/'), folder), 'utf8'),
      ]),
  );
}
