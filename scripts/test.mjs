// npm test: every check of the repository, with progress, on a fresh clone too.
//   npm test              everything
//   npm test -- unit e2e  only the named steps
// The log of each step is kept in .cache/test; a failing step's log is shown.
import { spawn } from 'node:child_process';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';
import { ensureInstalled, ensureNode, fetchWebChat, root } from './lib/prepare.mjs';
import { say, seconds, stop } from './lib/say.mjs';

const logs = join(root, '.cache', 'test');
const report = (step) => join(logs, `${step}.json`);
const vitest = (step, ...projects) => [
  'npx',
  'vitest',
  'run',
  ...projects.flatMap((project) => ['--project', project]),
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report(step)}`,
];

/**
 * The steps in the order in which they start, two at a time: the longest first, beside which the others
 * fill the second core. A step waits for those that it comes `after`; one that is `alone` keeps both
 * cores busy and comes when the others have ended.
 */
const STEPS = [
  { name: 'stories', title: 'Components in a browser', command: vitest('stories', 'stories') },
  {
    name: 'lint',
    title: 'Format and lint',
    command: ['npx', 'biome', 'ci', '--error-on-warnings'],
  },
  {
    name: 'boundaries',
    title: 'Package boundaries',
    command: ['node', 'scripts/check-boundaries.mjs'],
  },
  {
    name: 'credits',
    title: 'Credits of third parties',
    command: ['node', 'scripts/credits.mjs', '--check'],
  },
  { name: 'types', title: 'Types', command: ['npm', 'run', '-s', 'types'] },
  { name: 'unused', title: 'Unused files, exports and dependencies', command: ['npx', 'knip'] },
  {
    name: 'build',
    title: 'Build',
    command: ['npx', 'turbo', 'run', 'build', '--output-logs=errors-only'],
  },
  { name: 'unit', title: 'Unit and contract tests', command: vitest('unit', 'unit', 'dom') },
  {
    name: 'packed',
    title: 'Packed packages in React 18 and 19',
    command: ['node', 'scripts/check-packed.mjs'],
    after: ['build'],
  },
  {
    name: 'size',
    title: 'Size budgets',
    command: ['npm', 'run', '-s', 'size', '--', '--check'],
    after: ['build'],
  },
  {
    name: 'static',
    title: 'Build of the page alone',
    command: ['npm', 'run', '-s', 'build:static', '-w', 'apps/demo'],
    after: ['build'],
  },
  {
    name: 'e2e',
    title: 'Journeys of a person',
    command: ['npx', 'playwright', 'test', '-c', 'e2e/playwright.config.ts'],
    after: ['build', 'static'],
    alone: true,
  },
];
const AT_A_TIME = 2;

ensureNode();
ensureInstalled();
const steps = chosen(process.argv.slice(2));
mkdirSync(logs, { recursive: true });
const browser = await ensureBrowser();
fetchWebChat();

// The journeys' server gets a database of its own, never the one that npm start keeps.
const data = mkdtempSync(join(tmpdir(), 'aurora-journeys-'));
process.on('exit', () => rmSync(data, { recursive: true, force: true }));

const started = Date.now();
const totals = { passed: 0, failed: 0, skipped: 0 };
await runAll();
say(`\nAll checks took ${seconds(Date.now() - started)}.`);
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
process.stdout.write(`${totals.passed} passed, ${totals.failed} failed${skipped}\n`);
process.exit(totals.failed > 0 ? 1 : 0);

function chosen(names) {
  const known = STEPS.map((step) => step.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    stop(`There is no test step ${unknown.join(', ')}. The steps: ${known.join(', ')}.`, 2);
  }
  return names.length === 0 ? STEPS : STEPS.filter((step) => names.includes(step.name));
}

/** Runs the chosen steps, each as soon as it may. */
async function runAll() {
  const waiting = [...steps];
  const running = new Map();
  const isReady = ({ after = [], alone }) =>
    alone
      ? running.size === 0 && waiting.length === 1
      : ![...waiting, ...running.keys()].some(({ name }) => after.includes(name));
  while (waiting.length > 0 || running.size > 0) {
    for (let next = waiting.find(isReady); next && running.size < AT_A_TIME; ) {
      const step = next;
      waiting.splice(waiting.indexOf(step), 1);
      running.set(
        step,
        runStep(step).then((counts) => {
          running.delete(step);
          for (const key of Object.keys(totals)) totals[key] += counts[key];
        }),
      );
      next = waiting.find(isReady);
    }
    await Promise.race(running.values());
  }
}

async function runStep({ name, title, command: [program, ...args] }) {
  say(`▸ ${title} …`);
  const began = Date.now();
  rmSync(report(name), { force: true });
  const logFile = join(logs, `${name}.log`);
  const code = await logged(program, args, logFile, name);
  const counts = count(name, code === 0);
  const took = seconds(Date.now() - began);
  if (code === 0) {
    say(`✓ ${title}: ${counts.passed} passed (${took})`);
  } else {
    say(`✗ ${title} (${took}). ${logFile} says:\n\n${tail(readFileSync(logFile, 'utf8'))}\n`);
  }
  return counts;
}

function logged(program, args, logFile, name) {
  return new Promise((resolve) => {
    const log = createWriteStream(logFile);
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        CHROMIUM_PATH: browser,
        FORCE_COLOR: '0',
        TURBO_TELEMETRY_DISABLED: '1',
        DO_NOT_TRACK: '1',
        STORYBOOK_DISABLE_TELEMETRY: '1',
        PLAYWRIGHT_JSON_OUTPUT_NAME: report(name),
        E2E_SERVER_COMMAND: 'node apps/server/dist/main.js',
        ...(steps.some((step) => step.name === 'static') && { E2E_STATIC: 'built' }),
        AURORA_DATA: data,
      },
    });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    child.on('error', (error) => log.write(`${error.message}\n`));
    child.on('close', (code) => log.end(() => resolve(code ?? 1)));
  });
}

/** Counts the tests of a step from its report; a step without tests counts as one check. */
function count(name, ok) {
  const counts = existsSync(report(name))
    ? read(JSON.parse(readFileSync(report(name), 'utf8')))
    : null;
  if (!counts) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  // A runner can fail without a failing test: a crash, or nothing to run.
  if (!ok && counts.failed === 0) return { ...counts, failed: 1 };
  return counts;
}

function read(results) {
  if (results.stats) {
    const { expected, unexpected, flaky, skipped } = results.stats;
    return { passed: expected, failed: unexpected + flaky, skipped };
  }
  const { numPassedTests, numFailedTests, numPendingTests } = results;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

function tail(text) {
  const lines = text.trimEnd().split('\n');
  const hidden = lines.length - 200;
  return (
    hidden > 0 ? [`(${hidden} lines above are in the log)`, ...lines.slice(-200)] : lines
  ).join('\n');
}
