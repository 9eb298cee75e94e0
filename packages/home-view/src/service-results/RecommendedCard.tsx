import type { RecommendedService } from '@auroraai/api-client';
import { ServiceCard } from '@auroraai/ui';
import { useFind } from '../find-services/FindProvider.tsx';
import { ServiceTools } from '../my-services/ServiceTools.tsx';
import { useOptionalPersonStore } from '../person/PersonProvider.tsx';
import { cardModel } from './card-model.ts';
import { causesOf } from './causes-of.ts';
import { useRecommendationFeedback } from './useRecommendationFeedback.ts';

/** Props of {@link RecommendedCard}. */
export interface RecommendedCardProps {
  recommendationId: string;
  recommended: RecommendedService;
  /** The moment for which "open now" is said. */
  now: Date;
  /** The level of the card's heading. @default 3 */
  headingLevel?: 3 | 4;
}

/** The card of a found service: tries without a reason, takes an opinion, is put aside. */
export function RecommendedCard({
  recommendationId,
  recommended,
  now,
  headingLevel = 3,
}: RecommendedCardProps) {
  const leaveOut = useFind((state) => state.leaveOut);
  const sendFeedback = useRecommendationFeedback();
  const isPersonThere = useOptionalPersonStore() !== null;
  return (
    <ServiceCard
      service={cardModel(recommended)}
      headingLevel={headingLevel}
      now={now}
      onWithout={(key) => {
        const reason = recommended.reasons[Number(key)];
        if (reason) leaveOut(causesOf(reason));
      }}
      onFeedback={(feedback) => sendFeedback(recommendationId, recommended.service.id, feedback)}
      {...(isPersonThere && { tools: <ServiceTools service={recommended.service} /> })}
    />
  );
}
