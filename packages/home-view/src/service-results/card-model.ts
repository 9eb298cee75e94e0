import type { RecommendedService } from '@auroraai/api-client';
import { serviceCardContent } from '@auroraai/api-client/service-card';
import type { ServiceCardModel } from '@auroraai/ui';
import { causesOf } from './causes-of.ts';

/** What a card shows of a recommended service; a reason with a cause can be tried without. */
export function cardModel(recommended: RecommendedService): ServiceCardModel {
  return serviceCardContent(recommended, (reason) => causesOf(reason).length > 0);
}
