import type { Catalogue } from '@auroraai/recommender';
declare const catalogue: Catalogue;
export = catalogue;
