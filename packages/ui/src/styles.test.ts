import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Not needed in a shadow root: what only says how the root stands, and what printing lends by itself. */
const ELSEWHERE = ['AuroraRoot.module.css', 'print-only.module.css'];

it('The styles for a shadow root hold those of every component', () => {
  const held = readFileSync(`${folder}styles.ts`, 'utf8');
  const names = readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.module.css'))
    .filter((name) => !ELSEWHERE.some((each) => name.endsWith(each)));
  expect(names.filter((name) => !held.includes(name))).toEqual([]);
});
