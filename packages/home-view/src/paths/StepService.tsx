import type { RecommendedService } from '@auroraai/api-client';
import { useSendChoice } from '@auroraai/api-client/react';
import { Disclosure, Marked, nearestComplete, ServiceCard, useLocale } from '@auroraai/ui';
import { useState } from 'react';
import { ServiceTools } from '../my-services/ServiceTools.tsx';
import { cardModel } from '../service-results/card-model.ts';
import { useRecommendationFeedback } from '../service-results/useRecommendationFeedback.ts';
import styles from './MyPaths.module.css';

/** Props of {@link StepService}. */
export interface StepServiceProps {
  recommended: RecommendedService;
  recommendationId: string;
}

/** A service of a step: a line that opens into the whole card. */
export function StepService({ recommended, recommendationId }: StepServiceProps) {
  const { language } = useLocale();
  const [now] = useState(() => new Date());
  const sendFeedback = useRecommendationFeedback();
  const { mutate: sendChoice } = useSendChoice();
  const { id, name, responsible_organization: organization } = recommended.service;
  return (
    <Disclosure
      summary={
        <span className={styles.service}>
          <Marked text={name} />
          {organization && (
            <span className={styles.small}>
              <Marked text={organization.name} />
            </span>
          )}
        </span>
      }
    >
      <ServiceCard
        service={cardModel(recommended, nearestComplete(language))}
        headingLevel={4}
        now={now}
        onFeedback={(feedback) => sendFeedback(recommendationId, id, feedback)}
        onChoose={(kind, channelId) =>
          sendChoice({
            recommendation_id: recommendationId,
            service_id: id,
            kind,
            ...(channelId !== undefined && { channel_id: channelId }),
          })
        }
        tools={<ServiceTools service={recommended.service} />}
      />
    </Disclosure>
  );
}
