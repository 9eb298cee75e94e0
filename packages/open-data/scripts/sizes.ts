// Prints what each entry costs a browser: npm run sizes -w packages/open-data
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const SRC = join(import.meta.dirname, '../src');
const ENTRIES = [
  'index',
  'services',
  'town',
  'paths',
  'geo',
  'class-descriptions',
  'expert-rounds',
  'label-model',
  'ptv/index',
];

for (const entry of ENTRIES) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@auroraai/source'] },
    build: {
      write: false,
      lib: { entry: join(SRC, `${entry}.ts`), formats: ['es'] },
    },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const code = outputs.map((each) => (each.type === 'chunk' ? each.code : '')).join('');
  const brotli = brotliCompressSync(code).byteLength;
  const name = entry === 'index' ? '.' : `./${entry.replace('/index', '')}`;
  console.log(`${name}\t${Buffer.byteLength(code)} bytes raw\t${brotli} bytes brotli`);
}
