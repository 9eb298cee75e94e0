import { defineMessages, type MessageKey } from '@auroraai/ui';
import en from './catalogues/en.json' with { type: 'json' };
import fi from './catalogues/fi.json' with { type: 'json' };
import sv from './catalogues/sv.json' with { type: 'json' };

/** The texts of flows, forms and conditions. */
export const flowMessages = defineMessages('studio-flows', { fi, sv, en });

/** A key of these texts. */
export type FlowKey = MessageKey<(typeof flowMessages)['catalogues']['fi']>;

/** Gives the text of a key. */
export type SayFlow = (key: FlowKey, values?: Record<string, string | number>) => string;
