import type { PathTemplate } from '@auroraai/recommender';
import paths from '../data/paths.json' with { type: 'json' };

/** Ready paths for events of life, in Finnish, Swedish and English, from `paths/*.json`. */
export const PATHS: readonly PathTemplate[] = paths;
