// Finds a Chromium for the tests, or installs one. Journeys and component tests run in it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say, stop } from './say.mjs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium: the one named by CHROMIUM_PATH, an installed one, or null. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  const { chromium } = await import('playwright');
  return [chromium.executablePath(), ...USUAL_PLACES].find((path) => existsSync(path)) ?? null;
}

/** The path of a Chromium, installed now when there was none. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  if (process.env.CHROMIUM_PATH) {
    stop(`CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, and there is no such file.`);
  }
  for (const [command, ...args] of waysToInstall()) {
    say(`No Chromium found. Installing one: ${[command, ...args].join(' ')} …`);
    spawnSync(command, args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
    const installed = await findBrowser();
    if (installed) return installed;
  }
  return stop(
    'The browser tests need Chromium, and it could not be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the command again.',
  );
}

function waysToInstall() {
  const ways = [['npx', 'playwright', 'install', 'chromium']];
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    ways.unshift(
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    );
  }
  return ways;
}
