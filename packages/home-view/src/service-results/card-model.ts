import type { RecommendedService } from '@auroraai/api-client';
import { serviceCardContent } from '@auroraai/api-client/service-card';
import type { ServiceCardModel, UiLanguage } from '@auroraai/ui';
import { causesOf } from './causes-of.ts';

/**
 * What a card shows of a recommended service; a reason with a cause can be tried without.
 * `language` is that in which the service was asked to answer: reasons come in it.
 */
export function cardModel(recommended: RecommendedService, language: UiLanguage): ServiceCardModel {
  const content = serviceCardContent(recommended, (reason) => causesOf(reason).length > 0);
  return { ...content, reasons: content.reasons.map((reason) => ({ ...reason, language })) };
}
