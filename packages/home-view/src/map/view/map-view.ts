import { type Bounds, FINLAND_BOUNDS, type PlanePosition } from '../geo/plane-position.ts';
import { FINEST } from '../places/place-index.ts';

/** A size on the screen, pixels. */
export interface Size {
  width: number;
  height: number;
}

/** What part of the plane is seen: its middle and its scale. */
export interface MapView {
  centre: PlanePosition;
  metresPerPixel: number;
}

/** Boundaries of 1:4 500 000 look rough when drawn larger than about 1:200 000. Metres to a pixel. */
export const ROUGH_BELOW = 53;

const COARSEST_VIEW = 4_000;

/** Room for marks at the edges of what is asked for. Pixels. */
const EDGE = 22;

/** The view that shows a rectangle whole. */
export function viewOf(bounds: Bounds, { width, height }: Size): MapView {
  return within({
    centre: {
      easting: (bounds.minEasting + bounds.maxEasting) / 2,
      northing: (bounds.minNorthing + bounds.maxNorthing) / 2,
    },
    metresPerPixel: Math.max(
      (bounds.maxEasting - bounds.minEasting) / Math.max(1, width - 2 * EDGE),
      (bounds.maxNorthing - bounds.minNorthing) / Math.max(1, height - 2 * EDGE),
    ),
  });
}

/** What a view shows, `margin` pixels beyond its edges included. */
export function boundsOfView(view: MapView, { width, height }: Size, margin = 0): Bounds {
  const { centre, metresPerPixel } = view;
  const east = (width / 2 + margin) * metresPerPixel;
  const north = (height / 2 + margin) * metresPerPixel;
  return {
    minEasting: centre.easting - east,
    minNorthing: centre.northing - north,
    maxEasting: centre.easting + east,
    maxNorthing: centre.northing + north,
  };
}

/** The view moved so many pixels to the right and down. */
export function panned(view: MapView, right: number, down: number): MapView {
  const { centre, metresPerPixel } = view;
  return within({
    centre: {
      easting: centre.easting + right * metresPerPixel,
      northing: centre.northing - down * metresPerPixel,
    },
    metresPerPixel,
  });
}

/**
 * The view enlarged so many times (less than 1 = made smaller) around a point of the screen, given in
 * pixels from the middle to the right and down.
 */
export function zoomed(view: MapView, times: number, right = 0, down = 0): MapView {
  const metresPerPixel = bounded(view.metresPerPixel / times);
  const gained = view.metresPerPixel - metresPerPixel;
  return within({
    centre: {
      easting: view.centre.easting + right * gained,
      northing: view.centre.northing - down * gained,
    },
    metresPerPixel,
  });
}

/** Whether the view can be made larger or smaller still. */
export function canZoom(view: MapView, times: number): boolean {
  return bounded(view.metresPerPixel / times) !== view.metresPerPixel;
}

/** The nearest view that keeps to Finland and to the scales of the map. */
function within({ centre, metresPerPixel }: MapView): MapView {
  const { minEasting, maxEasting, minNorthing, maxNorthing } = FINLAND_BOUNDS;
  return {
    centre: {
      easting: Math.min(maxEasting, Math.max(minEasting, centre.easting)),
      northing: Math.min(maxNorthing, Math.max(minNorthing, centre.northing)),
    },
    metresPerPixel: bounded(metresPerPixel),
  };
}

function bounded(metresPerPixel: number): number {
  return Math.min(COARSEST_VIEW, Math.max(FINEST, metresPerPixel));
}
