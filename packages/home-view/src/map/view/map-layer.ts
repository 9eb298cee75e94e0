import type { ComponentType } from 'react';
import type { Finland } from '../data/finland.ts';
import type { PlanePosition } from '../geo/plane-position.ts';
import type { Area, ExtraMunicipality } from './area.ts';
import type { MapView, Size } from './map-view.ts';

/** A point of the drawing: pixels to the right and down from a corner that stays the same at one scale. */
export type Pixel = readonly [right: number, down: number];

/** What a ground is told to draw. */
export interface GroundProps {
  finland: Finland | null;
  area: Area;
  extraMunicipalities: readonly ExtraMunicipality[];
  view: MapView;
  size: Size;
  /** Where marks are drawn: names keep clear of them. */
  taken: readonly Pixel[];
}

/**
 * What draws the ground under the places. The list, the keyboard, the groups and the marks are the
 * map's own on every layer.
 */
export interface MapLayer {
  /** Where a position is drawn at a view's scale. */
  toPixel: (position: PlanePosition, view: MapView) => Pixel;
  /** SVG inside the drawing, in the pixels of {@link MapLayer.toPixel}. */
  Ground?: ComponentType<GroundProps>;
  /** HTML that fills the frame behind the drawing. */
  Backdrop?: ComponentType<GroundProps>;
  /** The credit to be shown with the map, besides that of the boundaries. */
  credit?: string;
}
