import { createContext, useContext } from 'react';
import type { HomePartName } from './part-name.ts';

const PartsInView = createContext<readonly HomePartName[]>([]);

/** Tells the parts inside which other parts stand on the same page. */
export const PartsInViewProvider = PartsInView.Provider;

/** Whether a part stands on the page beside this one, so that what both need is there once. */
export function useIsInView(name: HomePartName): boolean {
  return useContext(PartsInView).includes(name);
}
