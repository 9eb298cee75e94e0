import en from './catalogues/en.json' with { type: 'json' };
import fi from './catalogues/fi.json' with { type: 'json' };
import sv from './catalogues/sv.json' with { type: 'json' };
import { defineMessages } from './locale/catalogue.ts';

/** The texts of the shared components. */
export const uiMessages = defineMessages('aurora-ui', { fi, sv, en });
