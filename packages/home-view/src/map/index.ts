/// <reference path="../css-modules.d.ts" />
export { type Finland, type MapCounty, type MapMunicipality, readFinland } from './data/finland.ts';
export { loadFinland } from './data/load-finland.ts';
export { knownPosition, type PlanePosition } from './geo/plane-position.ts';
export { type Degrees, toDegrees, toPlane } from './geo/tm35fin.ts';
export type { Schedule, ServiceMapProps } from './map-props.ts';
export { NO_FILTERS, type PlaceFilters } from './places/filter-places.ts';
export { type Suitability, suitabilityOf } from './places/mobility.ts';
export { MOBILITY_NEEDS, type MobilityNeed } from './places/mobility-need.ts';
export { placesOf } from './places/places-of.ts';
export type { ServicePlace } from './places/service-place.ts';
export { ServiceMap } from './ServiceMap.tsx';
export type { Locate, Start } from './start.ts';
export type { Area, ExtraMunicipality } from './view/area.ts';
