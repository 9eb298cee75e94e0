import type { Code } from '@auroraai/recommender';
import rows from '../data/class-descriptions.json' with { type: 'json' };

/** What each service class covers, by its code, in Finnish, Swedish and English. */
export const CLASS_DESCRIPTIONS: ReadonlyMap<string, Code> = new Map(
  rows.map((row) => [row.code, row]),
);
