import type { CodeListsResponse } from '@auroraai/api-client';
import { useCodeLists } from '@auroraai/api-client/react';
import { useFind } from '@auroraai/home-view';
import { Chip, nearestComplete, useLocale, useTranslation } from '@auroraai/ui';
import { siteMessages } from './messages.ts';
import styles from './TownChoice.module.css';

/** The choice between the real services of the country and those of the imaginary town. */
export function TownChoice() {
  const t = useTranslation(siteMessages);
  const { language } = useLocale();
  const { data } = useCodeLists(nearestComplete(language));
  const chosen = useFind((state) => state.filters.municipality);
  const setFilters = useFind((state) => state.setFilters);
  const town: CodeListsResponse['town'] = data?.town;
  const code = town?.code ?? '998';
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{t('scope')}</legend>
      <Chip
        pressed={chosen === ''}
        onClick={() => setFilters({ municipality: '', includeNational: true })}
      >
        {t('scope.country')}
      </Chip>
      <Chip
        icon="house"
        pressed={chosen === code}
        onClick={() => setFilters({ municipality: code, includeNational: false })}
      >
        {t('scope.town', { town: t('town') })}
      </Chip>
    </fieldset>
  );
}
