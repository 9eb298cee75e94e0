import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import type { MapFrameHandle } from './frame/MapFrame.tsx';
import type { LocatedPlace, ServiceMapProps } from './map-props.ts';
import type { NumberedPlace } from './places/order-places.ts';
import type { ServiceMapModel } from './useServiceMap.ts';

/** What is open besides the list and the map: a place, or places that stand on one another. */
export function useOpened(
  { initialPlace, onSelect }: ServiceMapProps,
  { ordered, setArea, fitting }: ServiceMapModel,
  map: RefObject<MapFrameHandle | null>,
) {
  const [id, setId] = useState(initialPlace ?? null);
  const [heap, setHeap] = useState<readonly NumberedPlace[] | null>(null);
  // What is open at first does not take the focus from the page around.
  const [takesFocus, setTakesFocus] = useState(false);
  const opener = useRef<HTMLElement | null>(null);
  const place = useMemo(() => ordered.find((each) => each.id === id) ?? null, [ordered, id]);

  const open = useCallback(
    (next: LocatedPlace) => {
      setId(next.id);
      setHeap(null);
      setTakesFocus(true);
      onSelect?.(next);
    },
    [onSelect],
  );
  const openFromMap = useCallback(
    (next: NumberedPlace) => {
      opener.current = null;
      open(next);
    },
    [open],
  );
  const openFromList = useCallback(
    (next: NumberedPlace) => {
      opener.current = globalThis.document?.activeElement as HTMLElement | null;
      map.current?.reveal(next);
      open(next);
    },
    [open, map],
  );
  const openHeap = useCallback((places: readonly NumberedPlace[]) => {
    opener.current = null;
    setId(null);
    setHeap(places);
  }, []);
  /** Shows a place that is not in the area. */
  const showAnywhere = useCallback(
    (next: LocatedPlace) => {
      setArea(
        next.municipality === null
          ? { kind: 'finland' }
          : { kind: 'municipality', code: next.municipality },
      );
      openFromMap({ ...next, number: fitting.indexOf(next) + 1, way: null });
    },
    [setArea, openFromMap, fitting],
  );
  const close = useCallback(() => {
    setId(null);
    setHeap(null);
    onSelect?.(null);
    if (opener.current?.isConnected) opener.current.focus();
    else map.current?.focus();
  }, [onSelect, map]);
  return { place, heap, takesFocus, openFromMap, openFromList, openHeap, showAnywhere, close };
}
