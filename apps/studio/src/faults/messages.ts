import { defineMessages } from '@auroraai/ui';
import en from './catalogues/en.json' with { type: 'json' };
import fi from './catalogues/fi.json' with { type: 'json' };
import sv from './catalogues/sv.json' with { type: 'json' };

/** What can be wrong, in sentences: with a bot, with the reply to a test, with what the server was asked. */
export const faultMessages = defineMessages('studio-faults', { fi, sv, en });
