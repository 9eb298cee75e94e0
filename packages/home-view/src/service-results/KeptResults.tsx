import { useFormat, useTranslation } from '@auroraai/ui';
import { useSyncExternalStore } from 'react';
import { localDay } from '../locale/local-day.ts';
import { homeMessages } from '../messages.ts';
import { useOptionalPersonStore } from '../person/PersonProvider.tsx';
import { Credits } from './Credits.tsx';
import { RecommendedCard } from './RecommendedCard.tsx';
import styles from './ServiceResults.module.css';

/** The services found last, for a person who cannot reach the service now. */
export function KeptResults({ now }: { now: Date }) {
  const t = useTranslation(homeMessages);
  const format = useFormat();
  const person = useOptionalPersonStore();
  const found = useSyncExternalStore(
    person?.subscribe ?? (() => () => {}),
    () => person?.getState().found ?? null,
    () => null,
  );
  if (!found) return null;
  return (
    <>
      <p className={styles.count}>{t('results.kept', { date: format.date(localDay(found.at)) })}</p>
      <ol className={styles.list}>
        {found.services.map((recommended) => (
          <li key={recommended.service.id}>
            <RecommendedCard
              recommendationId={found.recommendationId}
              recommended={recommended}
              now={now}
            />
          </li>
        ))}
      </ol>
      <Credits services={found.services} />
    </>
  );
}
