import type { ReactNode } from 'react';
import type { Finland } from './data/finland.ts';
import type { PlanePosition } from './geo/plane-position.ts';
import type { Degrees } from './geo/tm35fin.ts';
import type { PlaceFilters } from './places/filter-places.ts';
import type { ServicePlace } from './places/service-place.ts';
import type { Locate, Start } from './start.ts';
import type { Area, ExtraMunicipality } from './view/area.ts';
import type { MapLayer } from './view/map-layer.ts';

/** Runs something later; the answer takes it back. */
export type Schedule = (run: () => void, milliseconds: number) => () => void;

/** Props of the service map, whatever draws its ground. */
export interface ServiceMapProps {
  /** The places. Give the same list until it changes: groups are made once for a list. */
  places: readonly ServicePlace[];
  /** The boundaries and names of Finland, already loaded; a server needs them. @default loaded as a chunk */
  finland?: Finland;
  /** Municipalities that the official lists do not have, such as an imaginary town. */
  extraMunicipalities?: readonly ExtraMunicipality[];
  /** What is shown at first. @default the whole of Finland */
  initialArea?: Area;
  /** Where the person starts from, if they have said so already. @default not known */
  initialStart?: Start;
  /** What is left out at first. @default nothing */
  initialFilters?: PlaceFilters;
  /** The id of the place whose details are open at first. */
  initialPlace?: string;
  /** The level of the headings. @default 3 */
  headingLevel?: 2 | 3 | 4;
  /** The moment for which "open now" is said. @default now */
  now?: Date;
  /** Shows what there is to know of a place, such as the service cards of its services. @default address, numbers, hours and accessibility */
  renderDetails?: (place: ServicePlace) => ReactNode;
  /**
   * How services without a place are told of: listed with what is known of them, or only counted
   * where another list holds them. @default 'list'
   */
  withoutPlace?: 'list' | 'count';
  /** Called when a place is opened, and with null when it is closed. */
  onSelect?: (place: ServicePlace | null) => void;
  /** Gives the address of a page with a route to a place, or null for none. @default the map of Suomi.fi */
  directionsUrl?: ((position: Degrees, place: ServicePlace) => string) | null;
  /** Gives the address of a detailed map of what is seen, or null for none. @default the map of Suomi.fi */
  detailedMapUrl?: ((position: Degrees) => string) | null;
  /** Asks where the device is, only when the person has pressed for it. @default the browser's own positioning */
  locate?: Locate;
  /** How what is said aloud waits until things have settled. @default setTimeout */
  schedule?: Schedule;
}

/** Props of the map's inside: a layer draws the ground. */
export interface MapWithLayerProps extends ServiceMapProps {
  layer: MapLayer;
}

/** A place that can be drawn. */
export type LocatedPlace = ServicePlace & { position: PlanePosition };
