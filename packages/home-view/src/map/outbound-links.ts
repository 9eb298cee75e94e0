import type { Degrees } from './geo/tm35fin.ts';

/** The page of the national service directory that shows the way to a place. */
export function directionsOfSuomiFi({ latitude, longitude }: Degrees): string {
  return `https://www.suomi.fi/kartta/reitit?to.lat=${latitude.toFixed(6)}&to.lon=${longitude.toFixed(6)}`;
}

/** The detailed map of the national service directory. */
export function detailedMapOfSuomiFi(position: Degrees): string {
  return directionsOfSuomiFi(position);
}
