import { defineMessages } from '@auroraai/ui';
import en from './catalogues/en.json' with { type: 'json' };
import fi from './catalogues/fi.json' with { type: 'json' };
import sv from './catalogues/sv.json' with { type: 'json' };

/** The texts with which people try events and vouchers. */
export const tryDocumentsMessages = defineMessages('revonsaari-try-documents', { fi, sv, en });
