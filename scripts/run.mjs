// Runs a TypeScript command of this repository from its sources, on a fresh clone too:
//   node scripts/run.mjs apps/server/src/commands/recommend.ts --text "…" --json
import { spawn } from 'node:child_process';
import { ensureInstalled, ensureNode } from './lib/prepare.mjs';

ensureNode();
ensureInstalled();

const child = spawn(
  process.execPath,
  ['--conditions=@auroraai/source', '--import', 'tsx', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
