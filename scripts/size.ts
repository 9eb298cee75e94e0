// Sizes of what a browser loads, against a budget for each.
//   npm run -s size            a table
//   npm run -s size -- --json  [{"name","raw","gzip","brotli","limit"}], bytes
//   npm run -s size -- --check fails when something is over its limit
//   npm run -s size -- --peers also what others' chats weigh; fetches them with npm once
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { PEERS, readPeerFile } from '../benchmarks/chat-widget/peer-file.ts';
import { BUDGETS, type Budget } from './size-budgets.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Size {
  name: string;
  raw: number;
  gzip: number;
  brotli: number;
  /** The budget in bytes of brotli; others' have none. */
  limit?: number;
}

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, check: { type: 'boolean' }, peers: { type: 'boolean' } },
});
const sizes: Size[] = [];
for (const budget of BUDGETS) sizes.push(await measure(budget));
if (values.peers) {
  for (const peer of Object.values(PEERS))
    sizes.push({ name: `${peer.name} ${peer.version}`, ...squeezed([await readPeerFile(peer)]) });
}

if (values.json) {
  process.stdout.write(`${JSON.stringify(sizes)}\n`);
} else {
  for (const { name, brotli, limit } of sizes) {
    const mark = limit === undefined ? ' ' : brotli > limit ? '✗' : '✓';
    const budget = limit === undefined ? '' : ` of ${kilobytes(limit)}`;
    console.log(`${mark} ${name.padEnd(44)} ${kilobytes(brotli)}${budget}`);
  }
}
if (values.check && sizes.some(({ brotli, limit = Number.POSITIVE_INFINITY }) => brotli > limit))
  process.exitCode = 1;

/** What a visitor loads of an artefact before it can be used, squeezed as a server would. */
async function measure(budget: Budget): Promise<Size> {
  const { name, entry, ready = [], limit } = budget;
  const chunks =
    typeof entry === 'string' ? await bundle(entry, budget.external) : await ownBuild(entry);
  const first = chunks.find(
    (chunk) =>
      chunk.type === 'chunk' &&
      chunk.isEntry &&
      (typeof entry === 'string' || chunk.name === entry.chunk),
  );
  const loaded = new Set(first ? [first.fileName] : []);
  for (const chunk of chunks)
    if (ready.includes(chunk.type === 'chunk' ? chunk.name : chunk.fileName))
      loaded.add(chunk.fileName);
  // A set that grows while it is gone through: what is loaded brings its own imports and styles.
  for (const fileName of loaded) {
    const chunk = chunks.find((one) => one.fileName === fileName);
    if (chunk?.type !== 'chunk') continue;
    const { importedCss = [], importedAssets = [] } = chunk.viteMetadata ?? {};
    // A script among the assets is a worker: it loads when it is started.
    const assets = [...importedAssets].filter((name) => !name.endsWith('.js'));
    for (const each of [...chunk.imports, ...importedCss, ...assets]) loaded.add(each);
  }
  const files = chunks
    .filter(({ fileName }) => loaded.has(fileName))
    .map((chunk) => Buffer.from(chunk.type === 'asset' ? chunk.source : chunk.code));
  return { name, ...squeezed(files), limit };
}

function squeezed(files: readonly Buffer[]) {
  return {
    raw: sum(files.map((file) => file.length)),
    gzip: sum(files.map((file) => gzipSync(file).length)),
    brotli: sum(files.map(brotliLength)),
  };
}

/** Bundles a source as a host's bundler would, with what a host already has left out. */
async function bundle(entry: string, external: string[] = []) {
  const file = join(root, '.cache', 'size-entry.ts');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, entry);
  return outputOf(
    await build({
      configFile: false,
      root,
      logLevel: 'silent',
      resolve: { conditions: ['@auroraai/source', 'module', 'browser', 'production'] },
      build: {
        write: false,
        modulePreload: false,
        rollupOptions: {
          input: file,
          preserveEntrySignatures: 'strict',
          external: (source: string) =>
            external.some((one) => source === one || source.startsWith(`${one}/`)),
        },
      },
    }),
  );
}

/** What a package's own build makes, without writing it. */
async function ownBuild({ folder, mode }: { folder: string; mode: string }) {
  const home = join(root, folder);
  return outputOf(
    await build({
      configFile: join(home, 'vite.config.ts'),
      root: home,
      mode,
      logLevel: 'silent',
      build: { write: false },
    }),
  );
}

function outputOf(built: Awaited<ReturnType<typeof build>>) {
  return [built as Rollup.RollupOutput[] | Rollup.RollupOutput]
    .flat()
    .flatMap((result) => result.output);
}

function brotliLength(bytes: Buffer): number {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
}
