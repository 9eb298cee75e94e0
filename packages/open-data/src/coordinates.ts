import type { Position } from '@auroraai/recommender';

/** A place in degrees, as positioning gives it (WGS84, equal to ETRS89 within a metre in Finland). */
export interface LatitudeLongitude {
  /** Degrees north, −90–90. */
  latitude: number;
  /** Degrees east, −180–180. */
  longitude: number;
}

/** The rectangle of ETRS-TM35FIN that holds the whole of Finland with its sea areas, metres. */
export const TM35FIN_BOUNDS = {
  minEasting: 50_000,
  maxEasting: 760_000,
  minNorthing: 6_570_000,
  maxNorthing: 7_790_000,
} as const;

/** Whether a position lies inside {@link TM35FIN_BOUNDS}. */
export function isInFinland({ easting, northing }: Position): boolean {
  return (
    easting >= TM35FIN_BOUNDS.minEasting &&
    easting <= TM35FIN_BOUNDS.maxEasting &&
    northing >= TM35FIN_BOUNDS.minNorthing &&
    northing <= TM35FIN_BOUNDS.maxNorthing
  );
}

// GRS 80 and the projection plane of EPSG:3067.
const SEMI_MAJOR = 6_378_137;
const FLATTENING = 1 / 298.257222101;
const SCALE = 0.9996;
const CENTRAL_MERIDIAN = (27 * Math.PI) / 180;
const FALSE_EASTING = 500_000;

const n = FLATTENING / (2 - FLATTENING);
const ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));
const RADIUS = (SEMI_MAJOR / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);

// Coefficients of the Krüger series to n⁴, from the sphere to the plane and back (JHS 197, annex 1).
const TO_PLANE = [
  n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3 + (41 / 180) * n ** 4,
  (13 / 48) * n ** 2 - (3 / 5) * n ** 3 + (557 / 1440) * n ** 4,
  (61 / 240) * n ** 3 - (103 / 140) * n ** 4,
  (49_561 / 161_280) * n ** 4,
];
const TO_SPHERE = [
  n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3 - (1 / 360) * n ** 4,
  (1 / 48) * n ** 2 + (1 / 15) * n ** 3 - (437 / 1440) * n ** 4,
  (17 / 480) * n ** 3 - (37 / 840) * n ** 4,
  (4397 / 161_280) * n ** 4,
];

/**
 * Degrees → ETRS-TM35FIN (EPSG:3067) metres. Krüger's series as in the Finnish recommendation
 * JHS 197; within Finland the error stays below a tenth of a millimetre.
 */
export function toTm35fin({ latitude, longitude }: LatitudeLongitude): Position {
  const sinLatitude = Math.sin((latitude * Math.PI) / 180);
  const conformal = Math.atanh(sinLatitude) - ECCENTRICITY * Math.atanh(ECCENTRICITY * sinLatitude);
  const difference = (longitude * Math.PI) / 180 - CENTRAL_MERIDIAN;
  const eta = Math.atanh(Math.sin(difference) / Math.cosh(conformal));
  const xi = Math.atan2(Math.sinh(conformal), Math.cos(difference));
  let x = xi;
  let y = eta;
  for (const [index, coefficient] of TO_PLANE.entries()) {
    const k = 2 * (index + 1);
    x += coefficient * Math.sin(k * xi) * Math.cosh(k * eta);
    y += coefficient * Math.cos(k * xi) * Math.sinh(k * eta);
  }
  return { easting: FALSE_EASTING + SCALE * RADIUS * y, northing: SCALE * RADIUS * x };
}

/** ETRS-TM35FIN (EPSG:3067) metres → degrees; the inverse of {@link toTm35fin}. */
export function fromTm35fin({ easting, northing }: Position): LatitudeLongitude {
  const x = northing / (SCALE * RADIUS);
  const y = (easting - FALSE_EASTING) / (SCALE * RADIUS);
  let xi = x;
  let eta = y;
  for (const [index, coefficient] of TO_SPHERE.entries()) {
    const k = 2 * (index + 1);
    xi -= coefficient * Math.sin(k * x) * Math.cosh(k * y);
    eta -= coefficient * Math.cos(k * x) * Math.sinh(k * y);
  }
  const sinConformal = Math.sin(xi) / Math.cosh(eta);
  const conformal = Math.atanh(sinConformal);
  const difference = Math.atan2(Math.sinh(eta), Math.cos(xi));
  // Each round shrinks the error by e² ≈ 0.0067; six leave nothing that a double can hold.
  let isometric = conformal;
  for (let round = 0; round < 6; round += 1) {
    isometric = conformal + ECCENTRICITY * Math.atanh(ECCENTRICITY * Math.tanh(isometric));
  }
  return {
    latitude: (Math.atan(Math.sinh(isometric)) * 180) / Math.PI,
    longitude: ((CENTRAL_MERIDIAN + difference) * 180) / Math.PI,
  };
}

/** Straight distance between two positions, metres; right within 0.1 % anywhere in Finland. */
export function distanceMetres(a: Position, b: Position): number {
  return Math.hypot(a.easting - b.easting, a.northing - b.northing);
}
