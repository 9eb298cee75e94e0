import type { LifeArea } from '@auroraai/api-client';
import { Button, Skeleton, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { lifeAreaMessages } from '../life-areas/messages.ts';
import { useLifeAreas } from '../life-areas/useLifeAreas.ts';
import { spoken } from '../locale/spoken.tsx';
import { usePerson } from '../person/PersonProvider.tsx';
import { AreaRow } from './AreaRow.tsx';
import { MemoryNote } from './MemoryNote.tsx';
import styles from './MySituation.module.css';
import { situationMessages } from './messages.ts';

/** How the person says they are in ten areas, any of them, never added up. */
export const MySituation = spoken([situationMessages, lifeAreaMessages], () => {
  const t = useTranslation(situationMessages);
  const areas = useLifeAreas();
  const answers = usePerson((person) => person.answers);
  const history = usePerson((person) => person.history);
  const keepMoment = usePerson((person) => person.keepMoment);
  const clearAnswers = usePerson((person) => person.clearAnswers);
  const [open, setOpen] = useState<ReadonlySet<LifeArea>>(new Set());
  if (!areas) return <Skeleton lines={10} />;
  const isAllOpen = open.size === areas.length;
  const isAnswered = Object.keys(answers).length > 0;
  const isKept = history.at(-1)?.answers === answers;
  const toggle = (area: LifeArea, isOpen: boolean) =>
    setOpen((before) => {
      const others = [...before].filter((each) => each !== area);
      return new Set(isOpen ? [...others, area] : others);
    });
  return (
    <div className={styles.situation}>
      <div className={styles.head}>
        <p className={styles.help}>{t('help')}</p>
        <Button
          variant="quiet"
          aria-expanded={isAllOpen}
          onClick={() => setOpen(new Set(isAllOpen ? [] : areas.map(({ key }) => key)))}
        >
          {t(isAllOpen ? 'closeAll' : 'openAll')}
        </Button>
      </div>
      <div>
        {areas.map((area) => (
          <AreaRow
            key={area.key}
            area={area}
            isOpen={open.has(area.key)}
            onOpen={(isOpen) => toggle(area.key, isOpen)}
          />
        ))}
      </div>
      <div className={styles.actions}>
        {isAnswered && !isKept && (
          <Button icon="clock" onClick={keepMoment}>
            {t('keep')}
          </Button>
        )}
        <span className={styles.kept} role="status">
          {isAnswered && isKept && t('kept')}
        </span>
        {isAnswered && (
          <Button variant="quiet" icon="close" onClick={clearAnswers}>
            {t('clear')}
          </Button>
        )}
      </div>
      <MemoryNote />
    </div>
  );
});
