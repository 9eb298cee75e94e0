import { useMemo } from 'react';
import { isWithin } from '../geo/plane-position.ts';
import type { Mark, PlaceIndex } from '../places/place-index.ts';
import { boundsOfView, type MapView, type Size } from '../view/map-view.ts';
import { MARGIN } from './useGestures.ts';

/** A mark and whether it lies in the frame. */
export type SeenMark = Mark & { isSeen: boolean };

/** The place of a mark that comes first in the list: it stands for the mark in the order of the keys. */
export function firstOf(mark: Mark): number {
  return mark.kind === 'place' ? mark.index : mark.first;
}

/** The marks of a view in the order of the list, with those that lie just outside the frame. */
export function useMarks(index: PlaceIndex, view: MapView, size: Size): SeenMark[] {
  return useMemo(() => {
    const frame = boundsOfView(view, size);
    return index
      .marksIn(boundsOfView(view, size, MARGIN), view.metresPerPixel)
      .sort((a, b) => firstOf(a) - firstOf(b))
      .map((mark) => ({ ...mark, isSeen: isWithin(mark.position, frame) }));
  }, [index, view, size]);
}
