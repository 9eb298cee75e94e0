import { Marked, useTranslation } from '@auroraai/ui';
import type { Share } from '../person/shares-slice.ts';
import type { Held } from './held.ts';
import styles from './MyData.module.css';
import { myDataMessages } from './messages.ts';
import { useMoment } from './useMoment.ts';

/** Props of {@link HeldFacts}. */
export interface HeldFactsProps {
  held: Pick<Held, 'name' | 'origin'>;
  /** What was given and can still be read, or has been. */
  readers: readonly Share[];
}

/** Where something came from, what it is used for, who may read it and until when. */
export function HeldFacts({ held: { name, origin }, readers }: HeldFactsProps) {
  const t = useTranslation(myDataMessages);
  const moment = useMoment();
  return (
    <dl className={styles.facts}>
      <dt>{t('from')}</dt>
      <dd>
        {origin ? (
          <>
            <Marked text={origin.name} />, {moment(origin.at)}
          </>
        ) : (
          t('from.you')
        )}
      </dd>
      <dt>{t('for')}</dt>
      <dd>{name === 'age' ? t('for.giving') : t('for.finding')}</dd>
      <dt>{t('readers')}</dt>
      <dd>
        {readers.length === 0 && t('readers.you')}
        {readers.map(({ transferId, promises, state, readAt, expiresAt }) => (
          <span key={transferId} className={styles.line}>
            <Marked text={promises.name} />
            {': '}
            {state === 'waiting'
              ? t('readers.may', { until: moment(expiresAt) })
              : t('readers.did', { at: moment(readAt ?? expiresAt) })}
          </span>
        ))}
      </dd>
    </dl>
  );
}
