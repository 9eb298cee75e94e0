/// <reference path="../../css-modules.d.ts" />
import { useMemo } from 'react';
import type { ServiceMapProps } from '../map-props.ts';
import { MapWithLayer } from '../ServiceMap.tsx';
import type { GroundProps, MapLayer } from '../view/map-layer.ts';
import styles from './Backdrop.module.css';
import { toMercatorPixel } from './mercator.ts';
import { type Camera, useBackdrop } from './useBackdrop.ts';

/** What the adapter uses of Leaflet 1.x; give the library itself. */
export interface LeafletLibrary {
  map(
    element: HTMLElement,
    options: object,
  ): {
    setView(centre: [number, number], zoom: number, options: object): unknown;
    invalidateSize(options: object): unknown;
    remove(): unknown;
  };
  tileLayer(url: string, options: object): { addTo(map: never): unknown };
}

/** Tiles that the embedder hosts, or has the right to use. */
export interface Tiles {
  /** Address with `{z}`, `{x}` and `{y}`, in the tiling of web maps (EPSG:3857). */
  url: string;
  /** The credit that their licence asks for; it is shown below the map. */
  credit: string;
  /** The deepest zoom of the tiles. @default 18 */
  maxZoom?: number;
}

/** Props of {@link ServiceMapOnLeaflet}: those of the map, the library and the tiles. */
export interface ServiceMapOnLeafletProps extends ServiceMapProps {
  /** Leaflet, imported by the embedder together with its style sheet. */
  leaflet: LeafletLibrary;
  /** Where the tiles come from; there is no default. Give the same object until they change. */
  tiles: Tiles;
}

/** The service map on tiles drawn by Leaflet: list, keys, groups and marks are the same. */
export function ServiceMapOnLeaflet({ leaflet, tiles, ...props }: ServiceMapOnLeafletProps) {
  const layer = useMemo(() => layerOf(leaflet, tiles), [leaflet, tiles]);
  return <MapWithLayer {...props} layer={layer} />;
}

/** Everything that moves a map is ours: Leaflet only draws. */
const STILL = {
  zoomControl: false,
  attributionControl: false,
  keyboard: false,
  dragging: false,
  scrollWheelZoom: false,
  doubleClickZoom: false,
  boxZoom: false,
  touchZoom: false,
  zoomSnap: 0,
  fadeAnimation: false,
  zoomAnimation: false,
};

function layerOf(leaflet: LeafletLibrary, { url, credit, maxZoom = 18 }: Tiles): MapLayer {
  const open = (element: HTMLElement): Camera => {
    const map = leaflet.map(element, STILL);
    leaflet.tileLayer(url, { maxZoom: 22, maxNativeZoom: maxZoom }).addTo(map as never);
    return {
      look: ({ latitude, longitude }, zoom) =>
        map.setView([latitude, longitude], zoom, { animate: false }),
      resize: () => map.invalidateSize({ animate: false }),
      remove: () => map.remove(),
    };
  };
  const Backdrop = (props: GroundProps) => (
    <div className={styles.backdrop} ref={useBackdrop(props, 256, open)} aria-hidden="true" />
  );
  return { toPixel: toMercatorPixel, Backdrop, credit };
}
