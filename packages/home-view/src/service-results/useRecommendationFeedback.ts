import { useSendFeedback } from '@auroraai/api-client/react';
import type { CardFeedback } from '@auroraai/ui';

/** Sends a person's opinion of one service; the promise breaks when it did not arrive. */
export function useRecommendationFeedback(): (
  recommendationId: string,
  serviceId: string,
  feedback: CardFeedback,
) => Promise<void> {
  const { mutateAsync } = useSendFeedback();
  return (recommendationId, serviceId, { score, reasons }) =>
    mutateAsync({
      recommendation_id: recommendationId,
      service_id: serviceId,
      score,
      ...(reasons.length > 0 && { reasons }),
    });
}
