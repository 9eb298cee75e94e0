import { defineMessages } from '@auroraai/ui';
import en from './catalogues/en.json' with { type: 'json' };
import fi from './catalogues/fi.json' with { type: 'json' };
import sv from './catalogues/sv.json' with { type: 'json' };

/** The texts around the parts of the home view: what they are called, and the map's own few. */
export const frameMessages = defineMessages(
  'aurora-home-frame',
  { fi, sv, en },
  {
    'fi-x-selko': () => import('./catalogues/fi-x-selko.json', { with: { type: 'json' } }),
    se: () => import('./catalogues/se.json', { with: { type: 'json' } }),
    et: () => import('./catalogues/et.json', { with: { type: 'json' } }),
    ru: () => import('./catalogues/ru.json', { with: { type: 'json' } }),
    uk: () => import('./catalogues/uk.json', { with: { type: 'json' } }),
    ar: () => import('./catalogues/ar.json', { with: { type: 'json' } }),
    so: () => import('./catalogues/so.json', { with: { type: 'json' } }),
  },
);
