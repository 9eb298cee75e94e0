// npm start: installs what is missing, builds, and serves everything on one origin.
//   PORT          the port, 8080 unless set
//   AURORA_DATA   the folder of the built-in database, .aurora-data unless set
//   DATABASE_URL  any PostgreSQL instead of the built-in one
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, ensureInstalled, ensureNode, root } from './lib/prepare.mjs';

ensureNode();
ensureInstalled();
build(['@auroraai/server...', '@auroraai/demo...', '@auroraai/studio...']);

const server = spawn(process.execPath, [join(root, 'apps/server/dist/main.js')], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
