import { Chip, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { usePerson } from '../person/PersonProvider.tsx';
import { MOST_COMPARED } from '../person/saved-slice.ts';
import { myServicesMessages } from './messages.ts';
import styles from './ServiceTools.module.css';

/** Props of {@link CompareChip}. */
export interface CompareChipProps {
  id: string;
  name: string;
}

/** Lays a service beside others, three at most. */
export function CompareChip({ id, name }: CompareChipProps) {
  const t = useTranslation(myServicesMessages);
  const compared = usePerson((person) => person.compared);
  const { compare, uncompare } = usePerson((person) => person);
  const [isFull, setFull] = useState(false);
  const isCompared = compared.includes(id);
  return (
    <>
      <Chip
        variant="quiet"
        icon="columns"
        pressed={isCompared}
        aria-label={t('compareOf', { name })}
        onClick={() => {
          setFull(!isCompared && compared.length >= MOST_COMPARED);
          if (isCompared) uncompare(id);
          else if (compared.length < MOST_COMPARED) compare(id);
        }}
      >
        {t('compare')}
      </Chip>
      <span className={styles.said} role="status">
        {isFull && t('compare.full')}
      </span>
    </>
  );
}
