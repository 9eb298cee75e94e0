import { defineMessages } from '@auroraai/ui';
import en from './catalogues/en.json' with { type: 'json' };
import fi from './catalogues/fi.json' with { type: 'json' };
import sv from './catalogues/sv.json' with { type: 'json' };

/** The texts of links to the bank, which other pages show without loading the bank itself. */
export const bankLinkMessages = defineMessages('studio-bank-links', { fi, sv, en });
