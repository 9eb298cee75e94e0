import { useCodeLists } from '@auroraai/api-client/react';
import {
  Banner,
  Button,
  Checkbox,
  Chip,
  Combobox,
  nearestComplete,
  useLocale,
  useTranslation,
} from '@auroraai/ui';
import { useRef } from 'react';
import { useFind } from '../find-services/FindProvider.tsx';
import { useKnownMunicipality } from '../hooks/useKnownMunicipality.ts';
import { useSteadyCodeLists } from '../hooks/useSteadyCodeLists.ts';
import { spoken } from '../locale/spoken.tsx';
import { homeMessages } from '../messages.ts';
import styles from './WhereILive.module.css';

/** Where the person lives, if they want to say it: services and places near them follow. */
export const WhereILive = spoken([homeMessages], () => {
  const t = useTranslation(homeMessages);
  const field = useRef<HTMLDivElement>(null);
  const { language } = useLocale();
  const { isError, fetchStatus, refetch } = useCodeLists(nearestComplete(language));
  const lists = useSteadyCodeLists();
  const isLost = !lists && (isError || fetchStatus === 'paused');
  const municipality = useFind(({ filters }) => filters.municipality);
  const includeNational = useFind(({ filters }) => filters.includeNational);
  const setFilters = useFind((state) => state.setFilters);
  const all = lists?.municipalities ?? [];
  const imaginary = all
    .filter((each) => each.imaginary)
    .map(({ code, name }) => ({ value: code, label: t('where.imaginary', { name }) }));
  const real = all
    .filter((each) => !each.imaginary)
    .map(({ code, name }) => ({ value: code, label: name }));
  const isGone = useKnownMunicipality()(municipality) !== municipality;
  /** The pressed button goes: the field stays, and says what it holds now. */
  const choose = (code: string) => {
    setFilters({ municipality: code });
    field.current?.querySelector('input')?.focus();
  };
  return (
    <div className={styles.where}>
      <div role="status" className={styles.notice}>
        {isGone && <Banner title={t('where.gone')} />}
        {isLost && (
          <Banner
            title={t('where.failed')}
            actions={<Button onClick={() => void refetch()}>{t('results.retry')}</Button>}
          />
        )}
      </div>
      <div className={styles.field} ref={field}>
        <Combobox
          label={t('where.municipality')}
          emptyLabel={t('where.untold')}
          help={t('where.help')}
          value={municipality}
          onChange={(code) => setFilters({ municipality: code })}
          choices={[...imaginary, ...real]}
        />
      </div>
      {municipality === '' ? (
        imaginary.map(({ value, label }) => (
          <Chip key={value} icon="house" onClick={() => choose(value)}>
            {label}
          </Chip>
        ))
      ) : (
        <>
          <Checkbox
            label={t('where.national')}
            checked={includeNational}
            onChange={(isIncluded) => setFilters({ includeNational: isIncluded })}
          />
          <Button variant="quiet" icon="close" onClick={() => choose('')}>
            {t('where.leave')}
          </Button>
        </>
      )}
    </div>
  );
});
