import type { LifeArea } from '@auroraai/recommender';
import rows from '../data/expert-rounds.json' with { type: 'json' };

/**
 * What the experts of each round decided about one service: areas of life, an empty list for "not
 * for a life situation", null for no judgement.
 */
export interface ExpertRounds {
  id: string;
  round1: LifeArea[] | null;
  round2: LifeArea[] | null;
}

/**
 * The services that the second round looked at. Where both rounds judged, the experts' agreement
 * with themselves can be measured; every other label in the services is from round one.
 */
export const EXPERT_ROUNDS: readonly ExpertRounds[] = rows;
