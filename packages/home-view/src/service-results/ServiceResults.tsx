import { Button, useTranslation } from '@auroraai/ui';
import { useId, useRef } from 'react';
import { useFind } from '../find-services/FindProvider.tsx';
import { MOST_SHOWN } from '../find-services/find-state.ts';
import { useFound } from '../find-services/useFound.ts';
import { useFocusOnNew } from '../hooks/useFocusOnNew.ts';
import { lifeAreaMessages } from '../life-areas/messages.ts';
import { spoken } from '../locale/spoken.tsx';
import { homeMessages } from '../messages.ts';
import { myServicesMessages } from '../my-services/messages.ts';
import { AreaGroups } from './AreaGroups.tsx';
import { Corrections } from './Corrections.tsx';
import { Credits } from './Credits.tsx';
import { EmptyResults } from './EmptyResults.tsx';
import { KeptResults } from './KeptResults.tsx';
import { LeftOutChips } from './LeftOutChips.tsx';
import { LoadingResults } from './LoadingResults.tsx';
import { RecommendedCard } from './RecommendedCard.tsx';
import { ResultsFailure } from './ResultsFailure.tsx';
import styles from './ServiceResults.module.css';
import { useKeepFound } from './useKeepFound.ts';

/** Props of {@link ServiceResults}. */
export interface ServiceResultsProps {
  /** The moment for which "open now" is said. @default now */
  now?: Date;
  /** Called when the person wants to answer the questions of the situation. */
  onAnswerQuestions?: () => void;
  /** Whether services that answers brought stand under their areas of life. @default false */
  byArea?: boolean;
  /** Whether the part has its own heading. @default true */
  heading?: boolean;
}

/** Also what its groups and cards say. */
const RESULT_AREAS = [homeMessages, lifeAreaMessages, myServicesMessages];

/** The services found, and what to do when there are none. */
export const ServiceResults = spoken(
  RESULT_AREAS,
  ({
    now = new Date(),
    onAnswerQuestions,
    byArea = false,
    heading = true,
  }: ServiceResultsProps) => {
    const id = useId();
    const t = useTranslation(homeMessages);
    const found = useFound();
    const text = useFind((state) => state.text);
    const showMore = useFind((state) => state.showMore);
    const limit = useFind((state) => state.limit);
    const list = useRef<HTMLOListElement>(null);
    const expectNew = useFocusOnNew(list);
    const answer = found.isAsked ? found.data : undefined;
    const services = answer?.recommended_services ?? [];
    useKeepFound(found.isPlaceholderData ? undefined : answer);
    const isEmpty = answer !== undefined && services.length === 0;
    const hasFailed = found.isAsked && (found.isError || found.fetchStatus === 'paused');
    return (
      <section className={styles.results} aria-labelledby={heading ? id : undefined}>
        <div className={styles.head}>
          {heading && (
            <h2 className={styles.title} id={id}>
              {t('results.title')}
            </h2>
          )}
          <p className={styles.count} role="status">
            {answer && !hasFailed && t('results.count', { count: answer.total })}
          </p>
        </div>
        <LeftOutChips />
        {answer && <Corrections corrections={answer.understanding.corrections} />}
        {!found.isAsked && <p className={styles.start}>{t('results.start')}</p>}
        {hasFailed && <ResultsFailure error={found.error} onRetry={() => void found.refetch()} />}
        {hasFailed && !answer && <KeptResults now={now} />}
        {found.isAsked && !answer && !hasFailed && <LoadingResults />}
        {isEmpty && !hasFailed && (
          <EmptyResults waysOn={answer.ways_on} {...(onAnswerQuestions && { onAnswerQuestions })} />
        )}
        {answer && services.length > 0 && (
          <div aria-busy={found.isPlaceholderData}>
            {byArea && text.trim() === '' ? (
              <AreaGroups answer={answer} now={now} />
            ) : (
              <ol className={styles.list} ref={list}>
                {services.map((recommended) => (
                  <li key={recommended.service.id}>
                    <RecommendedCard
                      recommendationId={answer.recommendation_id}
                      recommended={recommended}
                      now={now}
                    />
                  </li>
                ))}
              </ol>
            )}
          </div>
        )}
        {answer && services.length < answer.total && limit < MOST_SHOWN && services.length > 0 && (
          <Button
            onClick={() => {
              expectNew();
              showMore();
            }}
          >
            {t('results.more')}
          </Button>
        )}
        {answer && !hasFailed && <Credits services={services} />}
      </section>
    );
  },
);
