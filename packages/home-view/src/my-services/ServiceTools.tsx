import type { LocalizedText } from '@auroraai/api-client';
import { Chip, Skeleton, useTranslation } from '@auroraai/ui';
import { lazy, Suspense, useState } from 'react';
import { spoken } from '../locale/spoken.tsx';
import { usePerson } from '../person/PersonProvider.tsx';
import { myServicesMessages } from './messages.ts';
import styles from './ServiceTools.module.css';

/** Loaded when somebody wants to take a service along. */
const TakeAlong = lazy(async () => ({
  default: (await import('../slip/TakeAlong.tsx')).TakeAlong,
}));

/** Props of {@link ServiceTools}. */
export interface ServiceToolsProps {
  service: { id: string; name: LocalizedText };
}

/** What a person can do with a service besides using it: keep it, take it along. */
export const ServiceTools = spoken([myServicesMessages], ({ service }: ServiceToolsProps) => {
  const t = useTranslation(myServicesMessages);
  const name = service.name.text;
  const isSaved = usePerson((person) => person.saved.some(({ id }) => id === service.id));
  const { save, unsave } = usePerson((person) => person);
  const [isTaken, setTaken] = useState(false);
  return (
    <div className={styles.tools}>
      <Chip
        variant="quiet"
        icon="bookmark"
        pressed={isSaved}
        aria-label={t('saveOf', { name })}
        onClick={() => (isSaved ? unsave(service.id) : save(service))}
      >
        {t('save')}
      </Chip>
      <Chip
        variant="quiet"
        icon="form"
        aria-expanded={isTaken}
        aria-label={t('takeAlongOf', { name })}
        onClick={() => setTaken(!isTaken)}
      >
        {t('takeAlong')}
      </Chip>
      {isTaken && (
        <div className={styles.along}>
          <Suspense fallback={<Skeleton lines={4} />}>
            <TakeAlong serviceId={service.id} />
          </Suspense>
        </div>
      )}
    </div>
  );
});
