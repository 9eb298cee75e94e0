import type { Position } from '@auroraai/recommender';
declare const ring: Position[];
export = ring;
