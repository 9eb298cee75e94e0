import type { PlanePosition } from './plane-position.ts';

/** A place in degrees, as positioning gives it (WGS 84, equal to ETRS89 within a metre in Finland). */
export interface Degrees {
  /** Degrees north. */
  latitude: number;
  /** Degrees east. */
  longitude: number;
}

// The ellipsoid GRS 80 and the plane of EPSG:3067.
const SEMI_MAJOR = 6_378_137;
const FLATTENING = 1 / 298.257222101;
const CENTRAL_MERIDIAN = 27;
const FALSE_EASTING = 500_000;

const n = FLATTENING / (2 - FLATTENING);
const ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));
/** Metres of the plane to a radian of the sphere, with the scale 0.9996 of the central meridian. */
const UNIT = 0.9996 * (SEMI_MAJOR / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);

/** h′₁…h′₄ of JHS 197: from the sphere to the plane. */
const TO_PLANE = [
  n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3 + (41 / 180) * n ** 4,
  (13 / 48) * n ** 2 - (3 / 5) * n ** 3 + (557 / 1440) * n ** 4,
  (61 / 240) * n ** 3 - (103 / 140) * n ** 4,
  (49_561 / 161_280) * n ** 4,
];
/** h₁…h₄ of JHS 197: from the plane to the sphere. */
const TO_SPHERE = [
  n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3 - (1 / 360) * n ** 4,
  (1 / 48) * n ** 2 + (1 / 15) * n ** 3 - (437 / 1440) * n ** 4,
  (17 / 480) * n ** 3 - (37 / 840) * n ** 4,
  (4397 / 161_280) * n ** 4,
];

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/** Degrees → the plane, by Krüger's series as in JHS 197, annex 1; within Finland right to 0.1 mm. */
export function toPlane({ latitude, longitude }: Degrees): PlanePosition {
  const sine = Math.sin(radians(latitude));
  const isometric = Math.atanh(sine) - ECCENTRICITY * Math.atanh(ECCENTRICITY * sine);
  const away = radians(longitude - CENTRAL_MERIDIAN);
  const xi = Math.atan2(Math.sinh(isometric), Math.cos(away));
  const eta = Math.atanh(Math.sin(away) / Math.cosh(isometric));
  const [north, east] = withSeries(xi, eta, TO_PLANE, 1);
  return { easting: FALSE_EASTING + UNIT * east, northing: UNIT * north };
}

/** The plane → degrees; the inverse of {@link toPlane}. */
export function toDegrees({ easting, northing }: PlanePosition): Degrees {
  const north = northing / UNIT;
  const east = (easting - FALSE_EASTING) / UNIT;
  const [xi, eta] = withSeries(north, east, TO_SPHERE, -1);
  const conformal = Math.atanh(Math.sin(xi) / Math.cosh(eta));
  let isometric = conformal;
  // Each round shrinks the error by e² ≈ 0.0067: after six nothing is left that a number can hold.
  for (let round = 0; round < 6; round += 1)
    isometric = conformal + ECCENTRICITY * Math.atanh(ECCENTRICITY * Math.tanh(isometric));
  return {
    latitude: degrees(Math.atan(Math.sinh(isometric))),
    longitude: CENTRAL_MERIDIAN + degrees(Math.atan2(Math.sinh(eta), Math.cos(xi))),
  };
}

function withSeries(
  north: number,
  east: number,
  series: readonly number[],
  sign: 1 | -1,
): [number, number] {
  let [x, y] = [north, east];
  for (const [index, coefficient] of series.entries()) {
    const k = 2 * (index + 1);
    x += sign * coefficient * Math.sin(k * north) * Math.cosh(k * east);
    y += sign * coefficient * Math.cos(k * north) * Math.sinh(k * east);
  }
  return [x, y];
}
