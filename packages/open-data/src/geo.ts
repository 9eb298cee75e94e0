import background from '../data/background.json' with { type: 'json' };
import boundaries from '../data/boundaries.json' with { type: 'json' };

/** A geometry of a topology; arcs are numbered, `~n` is arc n backwards. */
export type TopologyGeometry =
  | { type: 'Polygon'; id?: string; arcs: number[][] }
  | { type: 'MultiPolygon'; id?: string; arcs: number[][][] };

/** A TopoJSON topology in ETRS-TM35FIN metres, quantised: arcs are delta-coded grid steps. */
export interface Topology<Name extends string = string> {
  type: 'Topology';
  transform: { scale: [number, number]; translate: [number, number] };
  objects: Record<Name, { type: 'GeometryCollection'; geometries: TopologyGeometry[] }>;
  arcs: [number, number][][];
}

/**
 * Boundaries of 2026: `kunnat` (308 municipalities), `hva` (23 wellbeing services counties with
 * Helsinki and Åland), `maakunnat` (19 regions). The id of a geometry is its code.
 */
export const BOUNDARIES: Topology<'kunnat' | 'hva' | 'maakunnat'> = boundaries;

/** What lies around: `maa` (Finnish land), `naapurit` (other land), `jarvet` (large lakes). */
export const BACKGROUND: Topology<'maa' | 'naapurit' | 'jarvet'> = background;
