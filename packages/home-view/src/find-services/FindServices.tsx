import { Disclosure, useTranslation } from '@auroraai/ui';
import { useRef } from 'react';
import { spoken } from '../locale/spoken.tsx';
import { homeMessages } from '../messages.ts';
import { ServiceFilters } from '../service-filters/ServiceFilters.tsx';
import { ServiceResults } from '../service-results/ServiceResults.tsx';
import { ServiceSearch } from '../service-search/ServiceSearch.tsx';
import { SituationForm } from '../situation-form/SituationForm.tsx';
import { WhereILive } from '../where/WhereILive.tsx';
import { FindProvider, useFind } from './FindProvider.tsx';
import styles from './FindServices.module.css';
import type { FindStore } from './find-store.ts';
import { countFilters } from './request-of.ts';

/** Props of {@link FindServices}. */
export interface FindServicesProps {
  /** The store of the search, to keep it longer than the component lives. @default a store of its own */
  store?: FindStore;
  /** Whether the ten questions are open at first. @default false */
  situationOpen?: boolean;
  /** The moment for which "open now" is said. @default now */
  now?: Date;
}

/** Finding services: own words, ten answers, filters and the services that fit. */
export function FindServices({ store, situationOpen = false, now }: FindServicesProps) {
  return (
    <FindProvider {...(store && { store })}>
      <div className={styles.container}>
        <Parts situationOpen={situationOpen} {...(now && { now })} />
      </div>
    </FindProvider>
  );
}

interface PartsProps {
  situationOpen: boolean;
  now?: Date;
}

const Parts = spoken([homeMessages], ({ situationOpen, now }: PartsProps) => {
  const t = useTranslation(homeMessages);
  const situation = useRef<HTMLDivElement>(null);
  const answered = useFind((state) => Object.keys(state.answers).length);
  const narrowed = useFind((state) => countFilters(state.filters));
  const openQuestions = () => {
    const details = situation.current?.querySelector('details');
    if (details) details.open = true;
    details?.querySelector('input')?.focus();
  };
  return (
    <div className={styles.find}>
      <div className={styles.search}>
        <ServiceSearch />
      </div>
      <div className={styles.aside}>
        <WhereILive />
        <Disclosure
          variant="section"
          icon="filters"
          summary={
            <Summary
              title={t('filters.title')}
              count={narrowed > 0 ? t('filters.count', { count: narrowed }) : ''}
            />
          }
        >
          <ServiceFilters />
        </Disclosure>
        <div ref={situation}>
          <Disclosure
            variant="section"
            icon="sun"
            defaultOpen={situationOpen}
            summary={
              <Summary
                title={t('situation.title')}
                count={answered > 0 ? t('situation.count', { count: answered }) : ''}
              />
            }
          >
            <SituationForm />
          </Disclosure>
        </div>
        <p className={styles.privacy}>{t('privacy')}</p>
      </div>
      <div className={styles.results}>
        <ServiceResults onAnswerQuestions={openQuestions} {...(now && { now })} />
      </div>
    </div>
  );
});

function Summary({ title, count }: { title: string; count: string }) {
  return (
    <span className={styles.summary}>
      <span>{title}</span>
      {count !== '' && <span className={styles.count}>{count}</span>}
    </span>
  );
}
