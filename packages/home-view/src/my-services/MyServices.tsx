import { Disclosure, useTranslation } from '@auroraai/ui';
import { lifeAreaMessages } from '../life-areas/messages.ts';
import { spoken } from '../locale/spoken.tsx';
import { homeMessages } from '../messages.ts';
import { ServiceFilters } from '../service-filters/ServiceFilters.tsx';
import { ServiceResults } from '../service-results/ServiceResults.tsx';
import { ServiceSearch } from '../service-search/ServiceSearch.tsx';
import styles from './MyServices.module.css';
import { myServicesMessages } from './messages.ts';

/** The services that fit what the person has said, under the areas of life that brought them. */
export const MyServices = spoken([homeMessages, myServicesMessages, lifeAreaMessages], () => {
  const t = useTranslation(homeMessages);
  return (
    <div className={styles.services}>
      <ServiceSearch />
      <Disclosure variant="section" icon="filters" summary={t('filters.title')}>
        <ServiceFilters />
      </Disclosure>
      <ServiceResults byArea heading={false} />
    </div>
  );
});
