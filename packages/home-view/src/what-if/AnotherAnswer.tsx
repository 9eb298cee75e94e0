import { Marked, SelectField, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { useFind } from '../find-services/FindProvider.tsx';
import { lifeAreaMessages } from '../life-areas/messages.ts';
import { useLifeAreaName } from '../life-areas/useLifeAreas.ts';
import { spoken } from '../locale/spoken.tsx';
import styles from './AnotherAnswer.module.css';
import { whatIfMessages } from './messages.ts';
import { useListWith } from './useListWith.ts';
import type { WhatIfProps } from './what-if-props.ts';

const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** How many services that would come are named. */
const NAMED = 3;

/** Chooses another answer and tells what would become of the service and of the list. */
export const AnotherAnswer = spoken(
  [whatIfMessages, lifeAreaMessages],
  ({ serviceId, area }: WhatIfProps) => {
    const t = useTranslation(whatIfMessages);
    const nameOf = useLifeAreaName();
    const own = useFind((state) => state.answers[area]);
    const [chosen, setChosen] = useState('');
    return (
      <div className={styles.another}>
        <SelectField
          label={t('label', { area: nameOf(area) })}
          emptyLabel={t('choose')}
          value={chosen}
          onChange={setChosen}
          choices={STEPS.filter((step) => step !== own).map((step) => ({
            value: String(step),
            label: t('value', { value: step }),
          }))}
        />
        <div role="status" className={styles.outcome}>
          {chosen !== '' && <Outcome serviceId={serviceId} area={area} value={Number(chosen)} />}
        </div>
      </div>
    );
  },
);

function Outcome({ serviceId, area, value }: WhatIfProps & { value: number }) {
  const t = useTranslation(whatIfMessages);
  const list = useListWith(area, value, serviceId);
  if (list === 'loading') return <p>{t('loading')}</p>;
  if (list === 'failed') return <p>{t('failed')}</p>;
  const { now, rank, comes } = list;
  const place = () => {
    if (rank === null) return t('gone');
    return rank === now || now === null ? t('same', { rank }) : t('moved', { rank, now });
  };
  return (
    <>
      <p>{place()}</p>
      <p>{t(comes.length > 0 ? 'comes' : 'comes.none')}</p>
      {comes.length > 0 && (
        <ul className={styles.list}>
          {comes.slice(0, NAMED).map((name) => (
            <li key={name.text}>
              <Marked text={name} />
            </li>
          ))}
        </ul>
      )}
      <p className={styles.note}>{t('unchanged')}</p>
    </>
  );
}
