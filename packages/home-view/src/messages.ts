import { defineMessages } from '@auroraai/ui';
import en from './catalogues/en.json' with { type: 'json' };
import fi from './catalogues/fi.json' with { type: 'json' };
import sv from './catalogues/sv.json' with { type: 'json' };

/** The texts of looking for services; other languages than the first three load when needed. */
export const homeMessages = defineMessages(
  'aurora-home',
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
