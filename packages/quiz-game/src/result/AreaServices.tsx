import { useRecommendation, useSendFeedback } from '@auroraai/api-client/react';
import { serviceCardContent } from '@auroraai/api-client/service-card';
import {
  Banner,
  Button,
  Disclosure,
  nearestComplete,
  ServiceCard,
  Skeleton,
  useLocale,
  useTranslation,
} from '@auroraai/ui';
import { quizMessages } from '../messages.ts';
import { useQuiz } from '../play/QuizContext.tsx';
import { dimensionIcon } from './dimension-icon.ts';
import type { LowArea } from './low-areas.ts';
import styles from './Result.module.css';

/** How many services stand under an area. */
const SHOWN = 3;

/** Props of {@link AreaServices}. */
export interface AreaServicesProps {
  low: LowArea;
  /** Code of the municipality; empty for all of Finland. */
  municipality: string;
  now: Date;
  /** Whether it is open at first. */
  isOpen: boolean;
}

/** A few services for one area, each with its reasons. */
export function AreaServices({ low, municipality, now, isOpen }: AreaServicesProps) {
  const t = useTranslation(quizMessages);
  const { language } = useLocale();
  const { textOf } = useQuiz();
  const { mutateAsync: sendFeedback } = useSendFeedback();
  const found = useRecommendation({
    situation: { answers: { [low.area]: low.value } },
    ...(municipality !== '' && {
      filters: { municipality_codes: [municipality], include_national_services: true },
    }),
    language: nearestComplete(language),
    limit: SHOWN,
  });
  const { data } = found;
  const hasFailed = found.isError || found.fetchStatus === 'paused';
  return (
    <Disclosure
      summary={t('services.of', { area: textOf(low.dimension.name).text })}
      icon={dimensionIcon(low.dimension.icon)}
      variant="section"
      defaultOpen={isOpen}
    >
      <div className={styles.part}>
        {hasFailed && (
          <div role="alert">
            <Banner
              kind="danger"
              title={t('services.error')}
              actions={<Button onClick={() => void found.refetch()}>{t('services.retry')}</Button>}
            />
          </div>
        )}
        {!data && !hasFailed && <Skeleton lines={6} />}
        {data?.recommended_services.length === 0 && <p>{t('services.empty')}</p>}
        <ol className={styles.cards}>
          {data?.recommended_services.map((recommended) => (
            <li key={recommended.service.id}>
              <ServiceCard
                service={serviceCardContent(recommended)}
                headingLevel={4}
                now={now}
                onFeedback={({ score, reasons }) =>
                  sendFeedback({
                    recommendation_id: data.recommendation_id,
                    service_id: recommended.service.id,
                    score,
                    ...(reasons.length > 0 && { reasons }),
                  })
                }
              />
            </li>
          ))}
        </ol>
      </div>
    </Disclosure>
  );
}
