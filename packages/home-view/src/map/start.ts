import type { Finland } from './data/finland.ts';
import { knownPosition, type PlanePosition } from './geo/plane-position.ts';
import { type Degrees, toPlane } from './geo/tm35fin.ts';
import type { ExtraMunicipality } from './view/area.ts';

/** Where the person starts from, by their own choice. It never leaves the device. */
export type Start =
  | { kind: 'unknown' }
  | { kind: 'municipality'; code: string }
  | { kind: 'device'; position: PlanePosition };

/** The position from which distances are counted, or null where the person has not said. */
export function positionOf(
  start: Start,
  finland: Finland | null,
  extra: readonly ExtraMunicipality[],
): PlanePosition | null {
  if (start.kind === 'device') return start.position;
  if (start.kind === 'unknown') return null;
  const own = extra.find(({ code }) => code === start.code);
  return own?.seat ?? finland?.municipalities.get(start.code)?.seat ?? null;
}

/** Gives the position of the device; rejects when the person or the device says no. */
export type Locate = () => Promise<Degrees>;

/** Asks the browser, which asks the person; a position of some minutes ago will do. */
export const locateByBrowser: Locate = () =>
  new Promise((resolve, reject) => {
    if (!globalThis.navigator?.geolocation) {
      reject(new Error('This browser has no positioning.'));
      return;
    }
    navigator.geolocation.getCurrentPosition(({ coords }) => resolve(coords), reject, {
      maximumAge: 300_000,
      timeout: 20_000,
    });
  });

/** The start that a position of the device gives, or null where it is not in Finland. */
export function startOfDevice(degrees: Degrees): Start | null {
  const position = knownPosition(toPlane(degrees));
  return position && { kind: 'device', position };
}
