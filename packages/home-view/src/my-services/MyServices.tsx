import { Disclosure, useTranslation } from '@auroraai/ui';
import { homeMessages } from '../messages.ts';
import { ServiceFilters } from '../service-filters/ServiceFilters.tsx';
import { ServiceResults } from '../service-results/ServiceResults.tsx';
import { ServiceSearch } from '../service-search/ServiceSearch.tsx';
import styles from './MyServices.module.css';

/** The services that fit what the person has said, under the areas of life that brought them. */
export function MyServices() {
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
}
