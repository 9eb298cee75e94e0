// Packs every published package as a registry would get it and type-checks its use in an empty
// React 18 and an empty React 19 project, with no setting of ours: what an embedder's compiler sees.
// Also asks publint and attw whether the package's entries resolve for everybody.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './lib/prepare.mjs';
import { say, stop } from './lib/say.mjs';

const REACTS = { 18: '18.3.1', 19: '19.3.1' };
const COMPILER = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies
  .typescript;

const workplace = mkdtempSync(join(tmpdir(), 'aurora-packed-'));
process.on('exit', () => rmSync(workplace, { recursive: true, force: true }));

const packages = readdirSync(join(root, 'packages'))
  .map((name) => ({
    folder: join(root, 'packages', name),
    ...manifest(join(root, 'packages', name)),
  }))
  .filter((pkg) => pkg.name && !pkg.private);

for (const pkg of packages) {
  pkg.tarball = pack(pkg);
  run(tool('publint'), ['--strict', pkg.folder], root);
  run(
    tool('attw'),
    [pkg.tarball, '--profile', 'esm-only', '--exclude-entrypoints', 'style.css', 'package.json'],
    root,
  );
  say(`${pkg.name}: packed, its entries resolve`);
}
for (const [major, version] of Object.entries(REACTS)) checkProject(major, version);

/** A program that is installed in a project, begun without asking npm for it each time. */
function tool(name, project = root) {
  return join(project, 'node_modules', '.bin', name);
}

function manifest(folder) {
  const file = join(folder, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function pack({ folder, name }) {
  if (!existsSync(join(folder, 'dist'))) stop(`${name} is not built. Run npm run build first.`);
  const [{ filename }] = JSON.parse(
    run('npm', ['pack', '--json', '--pack-destination', workplace], folder).stdout,
  );
  return join(workplace, filename);
}

/** An empty project with one React: installs the tarballs and compiles a use of every entry. */
function checkProject(major, version) {
  const project = join(workplace, `react-${major}`);
  mkdirSync(project);
  const peers = Object.assign({}, ...packages.map((pkg) => pkg.peerDependencies));
  const dependencies = {
    ...Object.fromEntries(Object.keys(peers).map((peer) => [peer, peers[peer]])),
    ...Object.fromEntries(packages.map((pkg) => [pkg.name, `file:${pkg.tarball}`])),
    react: version,
    'react-dom': version,
    '@types/react': `^${major}.0.0`,
    '@types/react-dom': `^${major}.0.0`,
    typescript: COMPILER,
  };
  write(project, 'package.json', { private: true, type: 'module', dependencies });
  for (const [name, moduleResolution] of Object.entries({
    bundler: 'esnext',
    nodenext: 'nodenext',
  })) {
    write(project, `tsconfig.${name}.json`, {
      compilerOptions: {
        target: 'es2023',
        lib: ['es2023', 'dom', 'dom.iterable'],
        types: [],
        module: moduleResolution,
        moduleResolution: name,
        jsx: 'react-jsx',
        strict: true,
        noEmit: true,
        skipLibCheck: false,
      },
      files: ['use.tsx'],
    });
  }
  writeFileSync(join(project, 'use.tsx'), uses());
  run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'],
    project,
  );
  for (const name of ['bundler', 'nodenext'])
    run(tool('tsc', project), ['-p', `tsconfig.${name}.json`], project);
  say(`React ${version}: ${packages.length} packages install and type-check`);
}

/** One import of every code entry of every package, used, so that the compiler reads it all. */
function uses() {
  const entries = packages.flatMap((pkg) =>
    Object.entries(pkg.exports)
      .filter(([, target]) => typeof target === 'object' && target.types)
      .map(([entry]) => pkg.name + entry.slice(1)),
  );
  const imports = entries.map((entry, i) => `import * as entry${i} from '${entry}';`);
  return `${imports.join('\n')}\nexport const all = [${entries.map((_, i) => `entry${i}`).join(', ')}];\n`;
}

function write(folder, file, content) {
  writeFileSync(join(folder, file), JSON.stringify(content, null, 2));
}

function run(command, args, cwd) {
  const result = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (result.status === 0) return result;
  say(result.stdout + result.stderr);
  return stop(`${[command, ...args].join(' ')} failed; the reason stands above.`);
}
