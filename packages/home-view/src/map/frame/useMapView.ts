import { useCallback, useState } from 'react';
import type { Bounds } from '../geo/plane-position.ts';
import { type MapView, type Size, viewOf } from '../view/map-view.ts';

/** Where the map looks: at its whole area until the person moves it. */
export function useMapView(bounds: Bounds, size: Size) {
  const [moved, setMoved] = useState<{ of: Bounds; views: readonly MapView[] }>({
    of: bounds,
    views: [],
  });
  // Another area is looked at from the beginning.
  const views = moved.of === bounds ? moved.views : NONE;
  const view = views.at(-1) ?? viewOf(bounds, size);
  /** Looks elsewhere; `step` is something that {@link back} takes back. */
  const look = useCallback(
    (next: (view: MapView) => MapView, step = false) =>
      setMoved((before) => {
        const former = before.of === bounds ? before.views : NONE;
        const current = former.at(-1) ?? viewOf(bounds, size);
        const kept = step ? (former.length > 0 ? former : [current]) : former.slice(0, -1);
        return { of: bounds, views: [...kept.slice(-MOST), next(current)] };
      }),
    [bounds, size],
  );
  const back = useCallback(
    () =>
      setMoved((before) => ({
        of: bounds,
        views: before.of === bounds ? before.views.slice(0, -1) : NONE,
      })),
    [bounds],
  );
  const reset = useCallback(() => setMoved({ of: bounds, views: NONE }), [bounds]);
  return { view, look, back, reset, isMoved: views.length > 0 };
}

/** So many steps can be taken back. */
const MOST = 50;
const NONE: readonly MapView[] = [];
