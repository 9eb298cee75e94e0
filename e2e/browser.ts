import { existsSync } from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** How journeys and component tests start Chromium: without a sandbox and without calls of its own. */
export const launchOptions: { executablePath?: string; args: string[] } = {
  ...pathOfChromium(),
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-sync',
    // Web maps are drawn by WebGL, also on a machine without a graphics card.
    '--enable-unsafe-swiftshader',
    '--no-first-run',
  ],
};

/** The Chromium that is named or installed; no path leaves the choice to Playwright. */
function pathOfChromium(): { executablePath?: string } {
  const path = process.env.CHROMIUM_PATH ?? USUAL_PLACES.find((place) => existsSync(place));
  return path === undefined ? {} : { executablePath: path };
}
