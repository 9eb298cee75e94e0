import type { LifeArea } from '@auroraai/api-client';
import type { IconName } from '@auroraai/ui';

/** The picture of each area of life, the same wherever the area is shown. */
export const AREA_ICON: Record<LifeArea, IconName> = {
  health: 'health',
  resilience: 'mountain',
  housing: 'house',
  working_studying: 'briefcase',
  family: 'family',
  friends: 'friends',
  finance: 'wallet',
  improvement_of_strengths: 'sprout',
  self_esteem: 'person',
  life_satisfaction: 'sun',
};
