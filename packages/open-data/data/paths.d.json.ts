import type { PathTemplate } from '@auroraai/recommender';

declare const paths: PathTemplate[];
export = paths;
