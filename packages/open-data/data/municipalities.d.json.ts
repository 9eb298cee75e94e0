import type { Municipality } from '@auroraai/recommender';
declare const rows: Municipality[];
export = rows;
