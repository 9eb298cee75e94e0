import {
  Chip,
  Marked,
  nearestComplete,
  SearchField,
  useLocale,
  useTranslation,
} from '@auroraai/ui';
import { useFind } from '../find-services/FindProvider.tsx';
import { spoken } from '../locale/spoken.tsx';
import { homeMessages } from '../messages.ts';
import styles from './ServiceSearch.module.css';

const EXAMPLES = ['search.example.1', 'search.example.2', 'search.example.3'] as const;

/** Where a person says in their own words what they need; services follow as they type. */
export const ServiceSearch = spoken([homeMessages], () => {
  const t = useTranslation(homeMessages);
  const { language } = useLocale();
  const text = useFind((state) => state.text);
  const setText = useFind((state) => state.setText);
  return (
    <search className={styles.search}>
      <SearchField label={t('search.label')} value={text} onChange={setText} />
      <div className={styles.examples}>
        <span className={styles.hint}>{t('search.examples')}</span>
        {EXAMPLES.map((key) => (
          <Chip key={key} onClick={() => setText(t(key))}>
            {/* The search understands the languages of the services only. */}
            <Marked text={{ text: t(key), language: nearestComplete(language) }} />
          </Chip>
        ))}
      </div>
    </search>
  );
});
