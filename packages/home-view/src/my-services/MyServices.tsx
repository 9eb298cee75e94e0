import { Disclosure, Skeleton, useTranslation } from '@auroraai/ui';
import { lazy, Suspense, useState } from 'react';
import { lifeAreaMessages } from '../life-areas/messages.ts';
import { spoken } from '../locale/spoken.tsx';
import { homeMessages } from '../messages.ts';
import { ServiceResults } from '../service-results/ServiceResults.tsx';
import { ServiceSearch } from '../service-search/ServiceSearch.tsx';
import styles from './MyServices.module.css';
import { myServicesMessages } from './messages.ts';

/** Loaded when somebody narrows the services down. */
const ServiceFilters = lazy(async () => ({
  default: (await import('../service-filters/ServiceFilters.tsx')).ServiceFilters,
}));

/** The services that fit what the person has said, under the areas of life that brought them. */
export const MyServices = spoken([homeMessages, myServicesMessages, lifeAreaMessages], () => {
  const t = useTranslation(homeMessages);
  const [isNarrowing, setNarrowing] = useState(false);
  return (
    <div className={styles.services}>
      <ServiceSearch />
      <Disclosure
        variant="section"
        icon="filters"
        summary={t('filters.title')}
        onToggle={(isOpen) => setNarrowing((before) => before || isOpen)}
      >
        {isNarrowing && (
          <Suspense fallback={<Skeleton lines={5} />}>
            <ServiceFilters />
          </Suspense>
        )}
      </Disclosure>
      <ServiceResults byArea heading={false} />
    </div>
  );
});
