import { defineMessages } from '@auroraai/ui';
import en from './catalogues/en.json' with { type: 'json' };
import fi from './catalogues/fi.json' with { type: 'json' };
import sv from './catalogues/sv.json' with { type: 'json' };

/** Why the server did not do what it was asked for. */
export const refusalMessages = defineMessages('studio-refusals', { fi, sv, en });
