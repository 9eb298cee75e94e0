import type { Code } from '@auroraai/recommender';
declare const rows: Code[];
export = rows;
