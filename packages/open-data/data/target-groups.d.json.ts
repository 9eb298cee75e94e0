import type { Code } from '@auroraai/recommender';
declare const rows: (Code & { apiFilterable: boolean })[];
export = rows;
