import type { IconName } from '@auroraai/ui';
import { type ComponentType, lazy } from 'react';
import type { HomePartName } from './part-name.ts';

/** A part of the home view. Every part also stands alone inside a `PersonProvider`. */
export interface HomePart {
  icon: IconName;
  /** Loaded when the part is shown. It takes no props: what it needs, it finds in the providers. */
  Part: ComponentType;
}

/** The parts by name, in the order in which they stand when nothing else is asked for. */
export const HOME_PARTS = {
  where: {
    icon: 'house',
    Part: lazy(async () => ({ default: (await import('../where/WhereILive.tsx')).WhereILive })),
  },
  situation: {
    icon: 'sun',
    Part: lazy(async () => ({
      default: (await import('../situation/MySituation.tsx')).MySituation,
    })),
  },
  services: {
    icon: 'search',
    Part: lazy(async () => ({
      default: (await import('../my-services/MyServices.tsx')).MyServices,
    })),
  },
  map: {
    icon: 'place',
    Part: lazy(async () => ({ default: (await import('../my-map/MyMap.tsx')).MyMap })),
  },
  paths: {
    icon: 'route',
    Part: lazy(async () => ({ default: (await import('../paths/MyPaths.tsx')).MyPaths })),
  },
  saved: {
    icon: 'bookmark',
    Part: lazy(async () => ({
      default: (await import('../saved-services/SavedServices.tsx')).SavedServices,
    })),
  },
  events: {
    icon: 'mail',
    Part: lazy(async () => ({ default: (await import('../events/Events.tsx')).Events })),
  },
  vouchers: {
    icon: 'wallet',
    Part: lazy(async () => ({ default: (await import('../vouchers/Vouchers.tsx')).Vouchers })),
  },
  'over-time': {
    icon: 'trend',
    Part: lazy(async () => ({ default: (await import('../over-time/OverTime.tsx')).OverTime })),
  },
  data: {
    icon: 'key',
    Part: lazy(async () => ({ default: (await import('../my-data/MyData.tsx')).MyData })),
  },
} as const satisfies Record<HomePartName, HomePart>;

/** All part names in the default order. */
export const HOME_PART_NAMES = Object.keys(HOME_PARTS) as HomePartName[];
