/// <reference path="../../css-modules.d.ts" />
import { useMemo } from 'react';
import type { ServiceMapProps } from '../map-props.ts';
import { MapWithLayer } from '../ServiceMap.tsx';
import type { GroundProps, MapLayer } from '../view/map-layer.ts';
import styles from './Backdrop.module.css';
import { toMercatorPixel } from './mercator.ts';
import { type Camera, useBackdrop } from './useBackdrop.ts';

/** What the adapter uses of MapLibre GL; give the library itself. */
export interface MapLibreLibrary {
  Map: new (options: {
    container: HTMLElement;
    style: never;
    interactive: boolean;
    attributionControl: false;
  }) => {
    jumpTo(camera: { center: [number, number]; zoom: number }): unknown;
    resize(): unknown;
    remove(): unknown;
  };
}

/** Props of {@link ServiceMapOnMapLibre}: those of the map, the library and the style. */
export interface ServiceMapOnMapLibreProps extends ServiceMapProps {
  /** MapLibre GL, imported by the embedder together with its style sheet and worker. */
  maplibre: MapLibreLibrary;
  /** The address of a style on the embedder's own host, or the style itself; there is no default. */
  mapStyle: string | object;
  /** The credit that the licence of its data asks for; it is shown below the map. */
  credit: string;
}

/** The service map on vector tiles drawn by MapLibre GL: list, keys, groups and marks are the same. */
export function ServiceMapOnMapLibre(props: ServiceMapOnMapLibreProps) {
  const { maplibre, mapStyle, credit, ...rest } = props;
  const layer = useMemo(() => layerOf(maplibre, mapStyle, credit), [maplibre, mapStyle, credit]);
  return <MapWithLayer {...rest} layer={layer} />;
}

function layerOf(library: MapLibreLibrary, style: string | object, credit: string): MapLayer {
  const open = (container: HTMLElement): Camera => {
    const map = new library.Map({
      container,
      style: style as never,
      interactive: false,
      attributionControl: false,
    });
    return {
      look: ({ latitude, longitude }, zoom) => map.jumpTo({ center: [longitude, latitude], zoom }),
      resize: () => map.resize(),
      remove: () => map.remove(),
    };
  };
  const Backdrop = (props: GroundProps) => (
    <div className={styles.backdrop} ref={useBackdrop(props, 512, open)} aria-hidden="true" />
  );
  return { toPixel: toMercatorPixel, Backdrop, credit };
}
