import { defineMessages } from '@auroraai/ui';
import en from './catalogues/en.json' with { type: 'json' };
import fi from './catalogues/fi.json' with { type: 'json' };
import sv from './catalogues/sv.json' with { type: 'json' };

/** The texts of importing and exporting. */
export const importMessages = defineMessages('studio-import', { fi, sv, en });
