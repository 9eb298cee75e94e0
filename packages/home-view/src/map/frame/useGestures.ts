import { type RefObject, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { type MapView, panned, zoomed } from '../view/map-view.ts';

/** The drawing reaches so far beyond the frame: so far it can be moved before it is drawn anew. Pixels. */
export const MARGIN = 160;
/** A pointer that moves less has only pressed. Pixels. */
const STILL = 5;
/** A wheel's turn of so many pixels doubles the scale. */
const TURN = 240;

interface Options {
  frame: RefObject<HTMLElement | null>;
  drawing: RefObject<HTMLElement | null>;
  look: (next: (view: MapView) => MapView) => void;
}

/**
 * Moving the map by pointer: dragging, pinching, and the wheel when Ctrl is held or the map has the
 * focus, so that a page is never kept from scrolling. While a gesture lasts the finished drawing is only
 * shifted; it is drawn anew when it runs out and when the gesture ends.
 */
export function useGestures({ frame, drawing, look }: Options): void {
  const looking = useRef(look);
  looking.current = look;
  useEffect(() => {
    const element = frame.current;
    const picture = drawing.current;
    if (!element || !picture) return;
    const pointers = new Map<number, { x: number; y: number }>();
    let from: Gesture | null = null;
    let hasMoved = false;

    const show = (transform: string) => {
      picture.style.transform = transform;
    };
    const settle = (next: (view: MapView) => MapView) => {
      // Drawing and shift change in the same frame: nothing jumps.
      flushSync(() => looking.current(next));
      show('');
    };
    const begin = () => {
      from = pointers.size > 0 ? gestureOf([...pointers.values()]) : null;
    };
    const finish = () => {
      if (!from) return;
      const { right, down, times, x, y } = changeOf(from, gestureOf([...pointers.values()]));
      if (right === 0 && down === 0 && times === 1) return;
      const box = element.getBoundingClientRect();
      settle((view) =>
        panned(
          zoomed(view, times, x - box.left - box.width / 2, y - box.top - box.height / 2),
          -right,
          -down,
        ),
      );
      begin();
    };

    const onDown = (event: PointerEvent) => {
      if (event.button !== 0 || (event.target as Element).closest('a, button')) return;
      finish();
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (pointers.size === 1) hasMoved = false;
      begin();
    };
    const onMove = (event: PointerEvent) => {
      if (!from || !pointers.has(event.pointerId)) return;
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      const { right, down, times, x, y } = changeOf(from, gestureOf([...pointers.values()]));
      if (!hasMoved && Math.hypot(right, down) < STILL && times === 1) return;
      if (!hasMoved) element.setPointerCapture(event.pointerId);
      hasMoved = true;
      if (times === 1 && Math.max(Math.abs(right), Math.abs(down)) > MARGIN * 0.8) {
        finish();
        return;
      }
      const box = picture.getBoundingClientRect();
      picture.style.transformOrigin = `${x - box.left}px ${y - box.top}px`;
      show(`translate(${right}px, ${down}px)${times === 1 ? '' : ` scale(${times})`}`);
    };
    const onUp = (event: PointerEvent) => {
      if (!pointers.has(event.pointerId)) return;
      if (hasMoved) finish();
      pointers.delete(event.pointerId);
      begin();
    };
    // A press that ends a drag is not a choice of what lies under it.
    const onClick = (event: MouseEvent) => {
      if (!hasMoved) return;
      hasMoved = false;
      event.stopPropagation();
      event.preventDefault();
    };
    const onWheel = (event: WheelEvent) => {
      const root = element.getRootNode() as Document | ShadowRoot;
      if (!event.ctrlKey && !element.contains(root.activeElement)) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const right = event.clientX - box.left - box.width / 2;
      const down = event.clientY - box.top - box.height / 2;
      looking.current((view) => zoomed(view, 2 ** (-event.deltaY / TURN), right, down));
    };

    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener('pointerdown', onDown, { signal });
    element.addEventListener('pointermove', onMove, { signal });
    element.addEventListener('pointerup', onUp, { signal });
    element.addEventListener('pointercancel', onUp, { signal });
    element.addEventListener('click', onClick, { signal, capture: true });
    element.addEventListener('wheel', onWheel, { signal, passive: false });
    return () => listening.abort();
  }, [frame, drawing]);
}

interface Gesture {
  x: number;
  y: number;
  /** Between two fingers, pixels; 0 for one. */
  spread: number;
}

function gestureOf(points: readonly { x: number; y: number }[]): Gesture {
  const [a, b] = points;
  if (!a) return { x: 0, y: 0, spread: 0 };
  if (!b) return { ...a, spread: 0 };
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, spread: Math.hypot(a.x - b.x, a.y - b.y) };
}

function changeOf(from: Gesture, to: Gesture) {
  const times = from.spread > 0 && to.spread > 0 ? to.spread / from.spread : 1;
  return { right: to.x - from.x, down: to.y - from.y, times, x: from.x, y: from.y };
}
