import { ServiceResults } from '../service-results/ServiceResults.tsx';
import { ServiceSearch } from '../service-search/ServiceSearch.tsx';
import styles from './MyServices.module.css';

/** The services that fit what the person has said, the best first, each with its reasons. */
export function MyServices() {
  return (
    <div className={styles.services}>
      <ServiceSearch />
      <ServiceResults />
    </div>
  );
}
