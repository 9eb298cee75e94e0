import { defineMessages } from '@auroraai/ui';
import en from './catalogues/en.json' with { type: 'json' };
import fi from './catalogues/fi.json' with { type: 'json' };
import sv from './catalogues/sv.json' with { type: 'json' };

/** The texts of the list of words that an organisation avoids. */
export const jargonMessages = defineMessages('studio-jargon', { fi, sv, en });
