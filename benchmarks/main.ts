// The figures behind the README.
//   npm run -s bench                     every benchmark
//   npm run -s bench -- recommend --json one of them, one JSON document
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' } },
  allowPositionals: true,
});
const known = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.ts') && file !== 'main.ts')
  .map((file) => file.slice(0, -'.ts'.length));
const unknown = positionals.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(2);
}

const figures: Record<string, Record<string, unknown>> = {};
for (const name of positionals.length > 0 ? positionals : known) {
  if (!values.json) console.error(`${name} …`);
  const { run } = (await import(`./${name}.ts`)) as { run(): Promise<Record<string, unknown>> };
  figures[name] = await run();
}
const [only] = positionals;
const result = positionals.length === 1 && only ? figures[only] : figures;
console.log(values.json ? JSON.stringify(result) : JSON.stringify(result, null, 2));
