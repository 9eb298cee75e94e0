import type { LifeAreaQuestion } from '@auroraai/api-client';
import { bandOf, Icon, RatingScale, SelectField, useTranslation, ValueBar } from '@auroraai/ui';
import { useId } from 'react';
import { usePerson } from '../person/PersonProvider.tsx';
import styles from './AreaRow.module.css';
import { AREA_ICON } from './area-icon.ts';
import { situationMessages } from './messages.ts';

/** How many earlier answers are shown. */
const EARLIER = 3;

const FACE = { low: 'frown', fair: 'neutral', good: 'smile' } as const;
const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Props of {@link AreaRow}. */
export interface AreaRowProps {
  area: LifeAreaQuestion;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

/** One area of life: how it is now, how it was, what is wished for; opens into its question. */
export function AreaRow({ area, isOpen, onOpen }: AreaRowProps) {
  const id = useId();
  const t = useTranslation(situationMessages);
  const value = usePerson((person) => person.answers[area.key]);
  const importance = usePerson((person) => person.importance[area.key]);
  const goal = usePerson((person) => person.goals[area.key]);
  const history = usePerson((person) => person.history);
  const answer = usePerson((person) => person.answer);
  const setImportance = usePerson((person) => person.setImportance);
  const setGoal = usePerson((person) => person.setGoal);
  const earlier = history
    .map((moment) => moment.answers[area.key])
    .filter((each) => each !== undefined)
    .slice(-EARLIER);
  const band = value === undefined ? undefined : bandOf(value);
  const notes = [
    earlier.length > 0 && t('earlier', { values: earlier.join(', ') }),
    goal !== undefined && t('goal', { value: goal }),
    importance !== undefined && t('importance', { value: importance }),
  ].filter((note) => note !== false);
  return (
    <details
      className={styles.row}
      open={isOpen}
      onToggle={(event) => onOpen(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        <span className={styles.name} id={`${id}-name`}>
          <Icon name={AREA_ICON[area.key]} />
          {area.name}
        </span>
        <ValueBar value={value} band={band} earlier={earlier} goal={goal} />
        <span className={styles.answer} data-band={band}>
          {band && <Icon name={FACE[band]} />}
          {value === undefined || band === undefined
            ? t('unanswered')
            : t('answer', { value, word: t(`band.${band}`) })}
        </span>
        <span className={styles.chevron}>
          <Icon name="chevron-down" />
        </span>
        {notes.length > 0 && <span className={styles.notes}>{notes.join(' · ')}</span>}
      </summary>
      <div className={styles.question}>
        <RatingScale
          label={area.question}
          lowLabel={area.low}
          highLabel={area.high}
          value={value}
          onChange={(next) => answer(area.key, next)}
        />
        {value !== undefined && (
          <fieldset className={styles.wishes} aria-labelledby={`${id}-name`}>
            <SelectField
              label={t('importance.label')}
              emptyLabel={t('none')}
              choices={STEPS.map((step) => choice(step))}
              value={importance === undefined ? '' : String(importance)}
              onChange={(next) => setImportance(area.key, numberOf(next))}
            />
            <SelectField
              label={t('goal.label')}
              emptyLabel={t('none')}
              choices={STEPS.map((step) => choice(step))}
              value={goal === undefined ? '' : String(goal)}
              onChange={(next) => setGoal(area.key, numberOf(next))}
            />
          </fieldset>
        )}
      </div>
    </details>
  );

  function choice(step: number) {
    return { value: String(step), label: t('scale', { value: step }) };
  }
}

function numberOf(value: string): number | undefined {
  return value === '' ? undefined : Number(value);
}
