import { bandOf, Icon, SelectField, Skeleton, useFormat, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { lifeAreaMessages } from '../life-areas/messages.ts';
import { useLifeAreas } from '../life-areas/useLifeAreas.ts';
import { localDay } from '../locale/local-day.ts';
import { spoken } from '../locale/spoken.tsx';
import { usePerson } from '../person/PersonProvider.tsx';
import type { PastAnswers } from '../person/situation-slice.ts';
import { AREA_ICON } from '../situation/area-icon.ts';
import { changeOf } from './change.ts';
import { KeptMoments } from './KeptMoments.tsx';
import { overTimeMessages } from './messages.ts';
import styles from './OverTime.module.css';
import { TrendLine } from './TrendLine.tsx';

/** How the areas of life have changed for this person; everything stays on the device. */
export const OverTime = spoken([overTimeMessages, lifeAreaMessages], () => {
  const t = useTranslation(overTimeMessages);
  const format = useFormat();
  const areas = useLifeAreas();
  const history = usePerson((person) => person.history);
  const answers = usePerson((person) => person.answers);
  const [chosen, setChosen] = useState('');
  const isNowKept = history.at(-1)?.answers === answers || Object.keys(answers).length === 0;
  const now = isNowKept ? history.at(-1)?.answers : answers;
  const earlier = isNowKept ? history.slice(0, -1) : history;
  if (!areas) return <Skeleton lines={6} />;
  if (!now || earlier.length === 0)
    return (
      <>
        <p className={styles.empty}>{t('empty')}</p>
        {history.length > 0 && <KeptMoments areas={areas} />}
      </>
    );
  const against = earlier.find(({ at }) => at === chosen) ?? (earlier.at(-1) as PastAnswers);
  const shown = areas.filter(({ key }) => now[key] !== undefined);
  return (
    <div className={styles.time}>
      {earlier.length > 1 && (
        <div className={styles.compare}>
          <SelectField
            label={t('compare')}
            emptyLabel={format.date(localDay(against.at))}
            value={chosen}
            onChange={setChosen}
            choices={earlier
              .filter(({ at }) => at !== against.at || at === chosen)
              .map(({ at }) => ({ value: at, label: format.date(localDay(at)) }))}
          />
        </div>
      )}
      <ul className={styles.list}>
        {shown.map(({ key, name }) => {
          const value = now[key] as number;
          const before = against.answers[key];
          const kind = before === undefined ? 'new' : changeOf(key, before, value);
          const values = [...earlier.map((moment) => moment.answers[key]), value];
          return (
            <li key={key} className={styles.area}>
              <span className={styles.name}>
                <Icon name={AREA_ICON[key]} />
                {name}
              </span>
              <TrendLine values={values.filter((each) => each !== undefined)} />
              <span className={styles.change} data-band={bandOf(value)}>
                {before === undefined ? value : t('changed', { before, now: value })}
                {', '}
                {t(kind)}
              </span>
            </li>
          );
        })}
      </ul>
      <p className={styles.noise}>{t('noise')}</p>
      <KeptMoments areas={areas} />
    </div>
  );
});
