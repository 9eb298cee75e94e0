import { useLayoutEffect, useRef } from 'react';
import { type KeyedItems, keyItems, NO_ITEMS } from './item-keys.ts';

/**
 * A key for each item of a list that stays with the item when it moves, when others come and go and
 * when it is rewritten in its place: what is open, and where the focus is, goes with it.
 */
export function useItemKeys<T>(items: readonly T[]): readonly number[] {
  const kept = useRef<KeyedItems<T>>(NO_ITEMS);
  const keyed = keyItems(kept.current, items);
  useLayoutEffect(() => {
    kept.current = keyed;
  });
  return keyed.keys;
}
