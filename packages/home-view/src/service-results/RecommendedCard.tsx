import type { RecommendedService } from '@auroraai/api-client';
import { nearestComplete, ServiceCard, useLocale } from '@auroraai/ui';
import { useFind } from '../find-services/FindProvider.tsx';
import { mainArea } from '../my-services/group-by-area.ts';
import { MoreTools } from '../my-services/MoreTools.tsx';
import { ServiceTools } from '../my-services/ServiceTools.tsx';
import { useOptionalPersonStore } from '../person/PersonProvider.tsx';
import { MoreAbout } from '../service-details/MoreAbout.tsx';
import { WhatIf } from '../what-if/WhatIf.tsx';
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
  const { language } = useLocale();
  const leaveOut = useFind((state) => state.leaveOut);
  const sendFeedback = useRecommendationFeedback();
  const area = mainArea(recommended);
  const isPersonThere = useOptionalPersonStore() !== null;
  return (
    <ServiceCard
      service={cardModel(recommended, nearestComplete(language))}
      headingLevel={headingLevel}
      now={now}
      onWithout={(key) => {
        const reason = recommended.reasons[Number(key)];
        if (reason) leaveOut(causesOf(reason));
      }}
      onFeedback={(feedback) => sendFeedback(recommendationId, recommended.service.id, feedback)}
      details={
        <MoreAbout
          serviceId={recommended.service.id}
          tools={isPersonThere && <MoreTools service={recommended.service} />}
        />
      }
      whatIf={area && <WhatIf serviceId={recommended.service.id} area={area} />}
      hasCredit={false}
      {...(isPersonThere && { tools: <ServiceTools service={recommended.service} /> })}
    />
  );
}
