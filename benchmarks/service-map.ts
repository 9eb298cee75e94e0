// What a map of 50,000 places costs, ours beside Leaflet with markercluster on the same places in the
// same browser and the same minutes: frames while it is dragged, processor time, memory, code.
import { chromium } from '@playwright/test';
import { launchOptions } from '../e2e/browser.ts';
import { leaflet } from './service-map/leaflet.ts';
import { type MapFigures, measure } from './service-map/measure.ts';
import { ours } from './service-map/ours.ts';
import { points } from './service-map/points.ts';

const PLACES = 50_000;
const ROUNDS = 3;
/** What ours may cost, in the units of the figures. */
const TARGETS: Partial<MapFigures> = { frame_p95_ms: 20, code_brotli: 50_000 };

/** Medians of each map; the processor time of other work on the machine does not count, its frames do. */
export async function run(): Promise<Record<string, unknown>> {
  const contenders = [await ours(), await leaflet()];
  const places = JSON.stringify(points(PLACES));
  const rounds = new Map<string, MapFigures[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contender of contenders) {
      // A browser of its own: no warm code of the one before.
      const browser = await chromium.launch(launchOptions);
      try {
        rounds.get(contender.name)?.push(await measure(browser, contender, places));
      } finally {
        await browser.close();
      }
    }
  }
  return {
    rounds: ROUNDS,
    places: PLACES,
    targets: TARGETS,
    ...Object.fromEntries([...rounds].map(([name, figures]) => [name, mediansOf(figures)])),
  };
}

function mediansOf(rounds: readonly MapFigures[]): Record<string, number> {
  const names = Object.keys(rounds[0] ?? {}) as (keyof MapFigures)[];
  return Object.fromEntries(
    names.map((name) => {
      const sorted = rounds.map((one) => one[name]).sort((a, b) => a - b);
      return [name, Math.round((sorted[Math.floor(sorted.length / 2)] ?? Number.NaN) * 10) / 10];
    }),
  );
}
