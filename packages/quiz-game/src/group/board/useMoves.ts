import { type RefObject, useLayoutEffect, useRef } from 'react';

/** How long somebody is on the way, milliseconds. */
const DURATION = 450;

/** Lets those who moved come from where they were, unless the person wants no motion. */
export function useMoves(within: RefObject<HTMLElement | null>, change: string): void {
  const former = useRef(new Map<string, DOMRect>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: people have moved when the change says so.
  useLayoutEffect(() => {
    const now = new Map<string, DOMRect>();
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const element of within.current?.querySelectorAll<HTMLElement>('[data-player]') ?? []) {
      const id = element.dataset.player ?? '';
      const rect = element.getBoundingClientRect();
      now.set(id, rect);
      const from = former.current.get(id);
      if (!from || isStill || (from.x === rect.x && from.y === rect.y)) continue;
      const translate = [`${from.x - rect.x}px ${from.y - rect.y}px`, '0 0'];
      element.animate?.({ translate }, { duration: DURATION, easing: 'ease-in-out' });
    }
    former.current = now;
  }, [change, within]);
}
