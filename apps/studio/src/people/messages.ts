import { defineMessages } from '@auroraai/ui';
import en from './catalogues/en.json' with { type: 'json' };
import fi from './catalogues/fi.json' with { type: 'json' };
import sv from './catalogues/sv.json' with { type: 'json' };

/** The texts of invitations, the own account and the people of an organisation. */
export const peopleMessages = defineMessages('studio-people', { fi, sv, en });
