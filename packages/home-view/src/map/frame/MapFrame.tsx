import { useFormat, useTranslation } from '@auroraai/ui';
import {
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
  type RefObject,
  useCallback,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Announcer } from '../Announcer.tsx';
import { isWithin } from '../geo/plane-position.ts';
import { type Degrees, toDegrees } from '../geo/tm35fin.ts';
import type { Schedule } from '../map-props.ts';
import { mapMessages } from '../messages.ts';
import type { NumberedPlace } from '../places/order-places.ts';
import type { ClusterMark } from '../places/place-index.ts';
import type { PlaceText } from '../usePlaceText.ts';
import type { ServiceMapModel } from '../useServiceMap.ts';
import type { MapLayer, Pixel } from '../view/map-layer.ts';
import { boundsOfView, ROUGH_BELOW } from '../view/map-view.ts';
import styles from './MapFrame.module.css';
import { MapTools } from './MapTools.tsx';
import { MarkItem } from './MarkItem.tsx';
import { nextActive } from './next-active.ts';
import { ScaleBar } from './ScaleBar.tsx';
import { useFrameSize } from './useFrameSize.ts';
import { MARGIN, useGestures } from './useGestures.ts';
import { useMapView } from './useMapView.ts';
import { firstOf, type SeenMark, useMarks } from './useMarks.ts';

/** What a map's surroundings may ask of it. */
export interface MapFrameHandle {
  /** Moves the map so that a place is seen. */
  reveal: (place: NumberedPlace) => void;
  /** Gives the map the focus. */
  focus: () => void;
}

/** Props of {@link MapFrame}. */
export interface MapFrameProps {
  model: ServiceMapModel;
  text: PlaceText;
  layer: MapLayer;
  /** The place whose details are open, or null. */
  selected: NumberedPlace | null;
  /** Called when the person opens a place of the map. */
  onOpen: (place: NumberedPlace) => void;
  /** Called when the person opens places that stand on one another. */
  onOpenHeap: (places: readonly NumberedPlace[]) => void;
  /** Gives the address of a detailed map of what is seen, or null for none. */
  detailedMapUrl: ((position: Degrees) => string) | null;
  schedule: Schedule;
  /** The whole of the map with its list and fields. */
  whole: RefObject<HTMLElement | null>;
  handle: Ref<MapFrameHandle>;
}

/** The map itself: one tab stop, a list box of places and groups, the buttons below it. */
export function MapFrame({
  model,
  text,
  layer,
  selected,
  onOpen,
  onOpenHeap,
  detailedMapUrl,
  schedule,
  whole,
  handle,
}: MapFrameProps) {
  const t = useTranslation(mapMessages);
  const format = useFormat();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const size = useFrameSize(frame);
  const { finland, area, extraMunicipalities, bounds, ordered, index, from } = model;
  const { view, look, back, reset, isMoved } = useMapView(bounds, size);
  const marks = useMarks(index, view, size);
  const seen = useMemo(() => marks.filter(({ isSeen }) => isSeen), [marks]);
  const [wanted, setWanted] = useState<number | null>(null);
  const [hasFocus, setHasFocus] = useState(false);
  const active = seen.find((mark) => firstOf(mark) === wanted) ?? seen[0];
  useGestures({ frame, drawing, look });

  const reveal = useCallback(
    (place: NumberedPlace) => {
      setWanted(place.number - 1);
      look((before) => {
        const inner = boundsOfView(before, size, -40);
        return isWithin(place.position, inner) ? before : { ...before, centre: place.position };
      });
    },
    [look, size],
  );
  useImperativeHandle(handle, () => ({ reveal, focus: () => frame.current?.focus() }), [reveal]);

  const openCluster = (mark: ClusterMark) => {
    const scale = index.opensAt(mark.cluster);
    setWanted(mark.first);
    if (scale === null) {
      const places = index.placesOf(mark.cluster).sort((a, b) => a - b);
      onOpenHeap(places.map((each) => ordered[each]!));
    } else look(() => ({ centre: mark.position, metresPerPixel: scale }), true);
  };
  const open = (mark: SeenMark) =>
    mark.kind === 'cluster' ? openCluster(mark) : onOpen(ordered[mark.index]!);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const at = active ? seen.indexOf(active) : -1;
    const next = nextActive(event.key, at, seen.length);
    if (next !== undefined) setWanted(firstOf(seen[next]!));
    else if ((event.key === 'Enter' || event.key === ' ') && active) open(active);
    else if (event.key === 'Escape' && isMoved) back();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const [centreX, centreY] = layer.toPixel(view.centre, view);
  const [width, height] = [size.width + 2 * MARGIN, size.height + 2 * MARGIN];
  const pixels = useMemo(
    () => marks.map((mark) => layer.toPixel(mark.position, view)),
    [marks, layer, view],
  );
  const ground = { finland, area, extraMunicipalities, view, size, taken: pixels };
  const { Ground, Backdrop } = layer;
  const groups = seen.filter(({ kind }) => kind === 'cluster').length;
  const said = [
    t('list.count', { count: ordered.length }),
    seen.length > groups && t('map.places', { count: seen.length - groups }),
    groups > 0 && t('map.groups', { count: groups }),
  ];
  const keyOf = (mark: SeenMark) => `${id}${mark.key}`;
  const onClick = (event: MouseEvent) => {
    const key = (event.target as Element).closest('[data-mark]')?.getAttribute('data-mark');
    const mark = seen.find((each) => keyOf(each) === key);
    if (!mark) return;
    setWanted(firstOf(mark));
    open(mark);
  };
  const isHidden = !marks.some(
    (mark) => mark.kind === 'place' && ordered[mark.index]?.id === selected?.id,
  );
  const isRough = Ground !== undefined && view.metresPerPixel < ROUGH_BELOW;
  return (
    <div className={styles.map}>
      <div className={styles.frame}>
        <div
          ref={frame}
          className={styles.box}
          role="listbox"
          tabIndex={0}
          aria-label={t('map.label')}
          aria-describedby={`${id}help`}
          aria-activedescendant={active ? keyOf(active) : undefined}
          onClick={onClick}
          onKeyDown={onKeyDown}
          onFocus={() => setHasFocus(true)}
          onBlur={() => setHasFocus(false)}
        >
          <div ref={drawing} className={styles.drawing}>
            {Backdrop && <Backdrop {...ground} />}
            <svg
              className={styles.picture}
              role="none"
              viewBox={`${round(centreX - width / 2)} ${round(centreY - height / 2)} ${width} ${height}`}
            >
              {Ground && <Ground {...ground} />}
              {from && <StartMark at={layer.toPixel(from, view)} />}
              {marks.map((mark, each) => {
                const [x, y] = pixels[each]!;
                const isPlace = mark.kind === 'place';
                return (
                  <MarkItem
                    key={mark.key}
                    id={keyOf(mark)}
                    x={round(x)}
                    y={round(y)}
                    label={mark.isSeen ? text.mark(mark) : ''}
                    text={format.number(isPlace ? mark.index + 1 : mark.count)}
                    kind={mark.kind}
                    isSelected={isPlace && ordered[mark.index]?.id === selected?.id}
                    isActive={hasFocus && mark === active}
                    isSeen={mark.isSeen}
                  />
                );
              })}
              {selected && isHidden && (
                <SelectedMark place={selected} at={layer.toPixel(selected.position, view)} />
              )}
            </svg>
          </div>
        </div>
        <ScaleBar metresPerPixel={view.metresPerPixel} />
      </div>
      <div className={styles.below}>
        <MapTools view={view} size={size} look={look} onReset={reset} />
        {isRough && (
          <p className={styles.note}>
            {t('map.rough')}{' '}
            {detailedMapUrl && (
              <a href={detailedMapUrl(toDegrees(view.centre))}>{t('map.official')}</a>
            )}
          </p>
        )}
      </div>
      <p id={`${id}help`} className={styles.note}>
        {t('map.help')}
      </p>
      <Announcer text={said.filter(Boolean).join(' ')} about={whole} schedule={schedule} />
    </div>
  );
}

/** Where the person starts from. */
function StartMark({ at: [x, y] }: { at: Pixel }) {
  return (
    <path
      className={styles.start}
      transform={`translate(${round(x)} ${round(y)})`}
      d="M-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0M0-14v10M0 4v10M-14 0h10M4 0h10"
    />
  );
}

/** The chosen place on top of everything, also where it is part of a group. */
function SelectedMark({ place, at: [x, y] }: { place: NumberedPlace; at: Pixel }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes never has the focus
    <g
      className={styles.selected}
      aria-hidden="true"
      transform={`translate(${round(x)} ${round(y)})`}
    >
      <path d="M0 0l-9-14h18z" />
      <rect x="-18" y="-40" width="36" height="28" rx="8" />
      <text y="-21">{place.number}</text>
    </g>
  );
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
