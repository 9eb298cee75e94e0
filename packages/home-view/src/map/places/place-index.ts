import Supercluster from 'supercluster';
import type { Bounds, PlanePosition } from '../geo/plane-position.ts';

/** One or several places that are drawn as one mark. */
export type Mark = PlaceMark | ClusterMark;

/** A place on its own. */
export interface PlaceMark {
  kind: 'place';
  /** Unique among the marks of one scale. */
  key: string;
  /** The place's index in what the index was made of. */
  index: number;
  position: PlanePosition;
}

/** Places that stand too near one another to be drawn apart. */
export interface ClusterMark {
  kind: 'cluster';
  key: string;
  cluster: number;
  count: number;
  /** The middle of its places. */
  position: PlanePosition;
  /** The municipality of most of its places, or null. */
  municipality: string | null;
  /** Whether it has places of other municipalities, too. */
  isMixed: boolean;
  /** The index of the place that comes first among them. */
  first: number;
}

/** What is known of a place: where it is and in which municipality. */
export interface IndexedPlace {
  position: PlanePosition;
  municipality: string | null;
}

/** Marks that stand nearer than this are drawn as one. Pixels. */
const RADIUS = 46;
/** The side of the square that the index takes as its world, and its corner. Metres. */
const SIDE = 2 ** 21;
const WEST = -648_576;
const NORTH = 8_228_576;
/** Metres to a pixel at the index's level 0, at which the whole square is 512 pixels. */
const COARSEST = SIDE / 512;
const MAX_LEVEL = 10;

/** Nearer than this, marks are not drawn further apart. Metres to a pixel. */
export const FINEST = COARSEST / 2 ** MAX_LEVEL;

interface Counted {
  municipality: string | null;
  /** How many more than others have that municipality. */
  lead: number;
  isMixed: boolean;
  first: number;
}

/** Places in groups for every scale; made once for a list of places. */
export class PlaceIndex {
  readonly #index = new Supercluster<{ index: number }, Counted>({
    radius: RADIUS,
    extent: 512,
    maxZoom: MAX_LEVEL,
    map: ({ index }) => ({
      municipality: this.#places[index]?.municipality ?? null,
      lead: 1,
      isMixed: false,
      first: index,
    }),
    // The majority by Boyer and Moore's vote: exact where one municipality has most of the places.
    reduce: (sum, { municipality, lead, isMixed, first }) => {
      sum.first = Math.min(sum.first, first);
      if (sum.municipality === municipality) {
        sum.lead += lead;
        sum.isMixed ||= isMixed;
        return;
      }
      sum.isMixed = true;
      if (sum.lead >= lead) sum.lead -= lead;
      else {
        sum.municipality = municipality;
        sum.lead = lead - sum.lead;
      }
    },
  });
  readonly #places: readonly IndexedPlace[];

  constructor(places: readonly IndexedPlace[]) {
    this.#places = places;
    this.#index.load(
      places.map(({ position }, index) => ({
        type: 'Feature',
        properties: { index },
        geometry: { type: 'Point', coordinates: toGlobe(position) },
      })),
    );
  }

  /** The marks inside a rectangle at a scale of so many metres to a pixel. */
  marksIn(bounds: Bounds, metresPerPixel: number): Mark[] {
    const [west, south] = toGlobe({ easting: bounds.minEasting, northing: bounds.minNorthing });
    const [east, north] = toGlobe({ easting: bounds.maxEasting, northing: bounds.maxNorthing });
    const box: [number, number, number, number] = [west, south, east, north];
    return this.#index.getClusters(box, levelOf(metresPerPixel)).map((feature) => {
      const { properties } = feature;
      if (!('cluster' in properties)) {
        const { index } = properties;
        const { position } = this.#places[index]!;
        return { kind: 'place', key: `p${index}`, index, position };
      }
      return {
        kind: 'cluster',
        key: `c${properties.cluster_id}`,
        cluster: properties.cluster_id,
        count: properties.point_count,
        position: toPlane(feature.geometry.coordinates as [number, number]),
        municipality: properties.municipality,
        isMixed: properties.isMixed,
        first: properties.first,
      };
    });
  }

  /** The scale at which a cluster falls apart, or null where its places stand on one another. */
  opensAt(cluster: number): number | null {
    const level = this.#index.getClusterExpansionZoom(cluster);
    return level > MAX_LEVEL ? null : COARSEST / 2 ** level;
  }

  /** The indices of a cluster's places, `limit` of them at most. */
  placesOf(cluster: number, limit = Number.POSITIVE_INFINITY): number[] {
    return this.#index.getLeaves(cluster, limit).map(({ properties }) => properties.index);
  }
}

function levelOf(metresPerPixel: number): number {
  const level = Math.floor(Math.log2(COARSEST / metresPerPixel) + 1e-9);
  return Math.min(MAX_LEVEL, Math.max(0, level));
}

// The index thinks in degrees of a web map: the plane is laid on that map's square and bent to its
// degrees, so that its own straight distances are the plane's.
function toGlobe({ easting, northing }: PlanePosition): [number, number] {
  const x = (easting - WEST) / SIDE;
  const y = (NORTH - northing) / SIDE;
  const latitude = 2 * Math.atan(Math.exp((1 - 2 * y) * Math.PI)) - Math.PI / 2;
  return [(x - 0.5) * 360, (latitude * 180) / Math.PI];
}

function toPlane([longitude, latitude]: [number, number]): PlanePosition {
  const angle = (latitude * Math.PI) / 180;
  const y = 0.5 - Math.atanh(Math.sin(angle)) / (2 * Math.PI);
  return { easting: WEST + (longitude / 360 + 0.5) * SIDE, northing: NORTH - y * SIDE };
}
