import { defineMessages } from '@auroraai/ui';
import en from './catalogues/en.json' with { type: 'json' };
import fi from './catalogues/fi.json' with { type: 'json' };
import sv from './catalogues/sv.json' with { type: 'json' };

/** The texts around the questions; those of a quiz are in its own JSON. */
export const quizMessages = defineMessages('aurora-quiz', { fi, sv, en });
