import { useId, useLayoutEffect, useRef } from 'react';
import { useItemKeys } from '../draft/useItemKeys.ts';

/** What an item of a list is worked on with, and the way to add another one. */
export type ItemDeed = 'item' | 'up' | 'down' | 'remove' | 'add';

/** A list whose items are added, moved and removed without the focus getting lost. */
export interface ItemList {
  /** A key of each item that stays with it. */
  keys: readonly number[];
  /** Attributes by which the item at a place, a button of it or the way to add is found again. */
  mark: (deed: ItemDeed, at?: number) => { 'data-deed': string };
  /** To be called before an item is added at a place: the focus goes into it. */
  adding: (at: number) => void;
  /** To be called before an item is moved: the focus stays on the button that moved it. */
  moving: (from: number, by: -1 | 1) => void;
  /** To be called before an item is removed: the focus goes to its neighbour, else to the way to add. */
  removing: (at: number) => void;
}

/** Keeps keys and focus of a list; to be used in the component that draws its items. */
export function useItemList(items: readonly unknown[]): ItemList {
  const keys = useItemKeys(items);
  const id = useId();
  const next = useRef<(() => (HTMLElement | null | undefined)[]) | null>(null);
  useLayoutEffect(() => {
    const wanted = next.current?.() ?? [];
    next.current = null;
    for (const element of wanted) {
      element?.focus();
      // What is folded away does not take it.
      if (element && document.activeElement === element) return;
    }
  });
  const nameOf = (deed: ItemDeed, at = 0) => `${id} ${deed} ${at}`;
  const find = (deed: ItemDeed, at?: number) =>
    document.querySelector<HTMLElement>(`[data-deed="${nameOf(deed, at)}"]`);
  const first = (at: number) =>
    find('item', at)?.querySelector<HTMLElement>('summary, textarea, input, select');
  return {
    keys,
    mark: (deed, at) => ({ 'data-deed': nameOf(deed, at) }),
    adding(at) {
      next.current = () => [first(at)];
    },
    moving(from, by) {
      next.current = () => [find(by < 0 ? 'up' : 'down', from + by)];
    },
    removing(at) {
      next.current = () => [
        ...[find('remove', at), first(at), find('remove', at - 1), first(at - 1)],
        find('add'),
      ];
    },
  };
}
