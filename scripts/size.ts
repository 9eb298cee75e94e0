// Sizes of what a browser loads, against a budget for each.
//   npm run -s size            a table
//   npm run -s size -- --json  [{"name","raw","gzip","brotli","limit"}], bytes
//   npm run -s size -- --check fails when something is over its limit
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { BUDGETS, type Budget } from './size-budgets.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Size {
  name: string;
  raw: number;
  gzip: number;
  brotli: number;
  /** The budget in bytes of brotli. */
  limit: number;
}

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, check: { type: 'boolean' } },
});
const sizes: Size[] = [];
for (const budget of BUDGETS) sizes.push(await measure(budget));

if (values.json) {
  process.stdout.write(`${JSON.stringify(sizes)}\n`);
} else {
  for (const { name, brotli, limit } of sizes) {
    const mark = brotli > limit ? '✗' : '✓';
    console.log(`${mark} ${name.padEnd(44)} ${kilobytes(brotli)} of ${kilobytes(limit)}`);
  }
}
if (values.check && sizes.some(({ brotli, limit }) => brotli > limit)) process.exitCode = 1;

/** Bundles an entry as a host's bundler would, with what a host already has left out. */
async function measure({ name, entry, external = [], limit }: Budget): Promise<Size> {
  const file = join(root, '.cache', 'size-entry.ts');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, entry);
  const output = (await build({
    configFile: false,
    root,
    logLevel: 'silent',
    resolve: { conditions: ['@auroraai/source', 'module', 'browser', 'production'] },
    build: {
      write: false,
      minify: true,
      lib: { entry: file, formats: ['es'], fileName: 'entry' },
      rollupOptions: {
        external: (source: string) =>
          external.some((one) => source === one || source.startsWith(`${one}/`)),
      },
    },
  })) as Rollup.RollupOutput[] | Rollup.RollupOutput;
  const chunks = [output].flat().flatMap((result) => result.output);
  const bytes = Buffer.concat(
    chunks
      .filter((chunk) => chunk.type === 'asset' || chunk.isEntry || !chunk.isDynamicEntry)
      .map((chunk) => Buffer.from(chunk.type === 'asset' ? chunk.source : chunk.code)),
  );
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
  return { name, raw: bytes.length, gzip: gzipSync(bytes).length, brotli: brotli.length, limit };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
}
