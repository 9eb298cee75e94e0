import { defineMessages } from '@auroraai/ui';
import en from '../catalogues/en.json' with { type: 'json' };
import fi from '../catalogues/fi.json' with { type: 'json' };
import sv from '../catalogues/sv.json' with { type: 'json' };

/** The texts around the pages: header, menu, sign-in, list of bots, state of the draft. */
export const shellMessages = defineMessages('studio', { fi, sv, en });
