// What must be true before anything else can run: a new enough Node and installed dependencies.
// Only Node's own modules: this runs on a clone where nothing has been installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say, seconds, stop } from './say.mjs';

/** The folder of the whole repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const OLDEST_NODE = [20, 19];

/** Ends with a sentence when this Node is older than the toolkit supports. */
export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  stop(
    `Node ${OLDEST_NODE.join('.')} or newer is needed, and this is Node ${process.versions.node}. Install it from https://nodejs.org and run the command again.`,
  );
}

/** Installs the dependencies of the lockfile unless exactly those are installed already. */
export function ensureInstalled() {
  if (isInstalled()) return;

  say('Installing the dependencies (about a minute the first time) …');
  const started = Date.now();
  const result = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (result.status !== 0) {
    stop(
      'The dependencies could not be installed. npm says above what went wrong; most often the network or the disk is the reason. Mend it and run the command again.',
    );
  }
  say(`Dependencies installed in ${seconds(Date.now() - started)}.`);
}

/** Whether every package of the lockfile is there in its version; npm notes what it installed. */
function isInstalled() {
  const noted = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(noted)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(noted);
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    const isDependency = path.includes('node_modules/') && !link;
    return !isDependency || optional || installed[path]?.version === version;
  });
}

function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}

/** Fetches the one file of the build that is no dependency; without it the rest is built. */
export function fetchWebChat() {
  run(process.execPath, ['--import', 'tsx', join(root, 'scripts/fetch-web-chat.ts')]);
}

/** Builds what the named packages need; unchanged packages come from the cache. */
export function build(filters) {
  fetchWebChat();
  say('Building …');
  const started = Date.now();
  const result = run(
    'npx',
    ['turbo', 'run', 'build', '--output-logs=errors-only', ...filters.map((f) => `--filter=${f}`)],
    { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
  );
  if (result.status !== 0) stop('The build failed; the reason stands above.');
  say(`Built in ${seconds(Date.now() - started)}.`);
}

function run(command, args, env = {}) {
  return spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
}
