import type { LocalizedText } from '@auroraai/api-client';
import { Chip, Skeleton, useTranslation } from '@auroraai/ui';
import { lazy, Suspense, useState } from 'react';
import { spoken } from '../locale/spoken.tsx';
import { usePerson } from '../person/PersonProvider.tsx';
import { MOST_COMPARED } from '../person/saved-slice.ts';
import { myServicesMessages } from './messages.ts';
import styles from './ServiceTools.module.css';
import { shareLink } from './share-link.ts';

/** Loaded when somebody wants to take a service along. */
const TakeAlong = lazy(async () => ({
  default: (await import('../slip/TakeAlong.tsx')).TakeAlong,
}));

/** Props of {@link ServiceTools}. */
export interface ServiceToolsProps {
  service: { id: string; name: LocalizedText; official_page: string | null };
}

/** What a person can do with a service besides using it: keep it, compare it, share it. */
export const ServiceTools = spoken([myServicesMessages], ({ service }: ServiceToolsProps) => {
  const t = useTranslation(myServicesMessages);
  const name = service.name.text;
  const isSaved = usePerson((person) => person.saved.some(({ id }) => id === service.id));
  const compared = usePerson((person) => person.compared);
  const { save, unsave, compare, uncompare } = usePerson((person) => person);
  const [said, setSaid] = useState('');
  const [isTaken, setTaken] = useState(false);
  const isCompared = compared.includes(service.id);
  const url = service.official_page;
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
        icon="columns"
        pressed={isCompared}
        aria-label={t('compareOf', { name })}
        onClick={() => {
          if (isCompared) uncompare(service.id);
          else if (compared.length >= MOST_COMPARED) setSaid(t('compare.full'));
          else compare(service.id);
        }}
      >
        {t('compare')}
      </Chip>
      {url !== null && (
        <Chip
          variant="quiet"
          icon="share"
          aria-label={t('shareOf', { name })}
          onClick={() => {
            void shareLink({ title: name, url }, navigator).then((outcome) => {
              if (outcome === 'copied') setSaid(t('share.copied'));
              else setSaid(outcome === 'failed' ? t('share.failed', { url }) : '');
            });
          }}
        >
          {t('share')}
        </Chip>
      )}
      <Chip
        variant="quiet"
        icon="form"
        pressed={isTaken}
        aria-label={t('takeAlongOf', { name })}
        onClick={() => setTaken(!isTaken)}
      >
        {t('takeAlong')}
      </Chip>
      <span className={styles.said} role="status">
        {said}
      </span>
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
