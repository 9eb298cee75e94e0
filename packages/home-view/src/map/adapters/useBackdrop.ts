import { type RefObject, useEffect, useRef } from 'react';
import { type Degrees, toDegrees } from '../geo/tm35fin.ts';
import type { GroundProps } from '../view/map-layer.ts';
import { mercatorZoom } from './mercator.ts';

/** What a drawn map has to be able to do. */
export interface Camera {
  /** Shows a place in the middle at a zoom, at once. */
  look: (centre: Degrees, zoom: number) => void;
  /** The element has another size. */
  resize: () => void;
  remove: () => void;
}

/** Keeps a web map of another library in step with the view; gives the element that it fills. */
export function useBackdrop(
  { view, size }: GroundProps,
  tile: 256 | 512,
  open: (element: HTMLElement) => Camera,
): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const camera = useRef<Camera | null>(null);
  const { width, height } = size;
  useEffect(() => {
    if (!element.current) return;
    const opened = open(element.current);
    camera.current = opened;
    return () => {
      camera.current = null;
      opened.remove();
    };
  }, [open]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another size is what it is for
  useEffect(() => {
    camera.current?.resize();
  }, [width, height, open]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another map has to be shown the view, too
  useEffect(() => {
    camera.current?.look(toDegrees(view.centre), mercatorZoom(view, tile));
  }, [view, tile, open]);
  return element;
}
