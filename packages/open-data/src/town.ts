import type { Catalogue, Position } from '@auroraai/recommender';
import catalogue from '../data/town.json' with { type: 'json' };
import outline from '../data/town-outline.json' with { type: 'json' };

export { TOWN } from './town-place.ts';

/** The shore of the town's island: a closed ring (first = last) in ETRS-TM35FIN metres. */
export const TOWN_OUTLINE: readonly Position[] = outline;

/**
 * The services, channels and organisations of the imaginary town, invented for demonstrations, in
 * Finnish, Swedish and English.
 */
export const TOWN_CATALOGUE: Catalogue = catalogue;
