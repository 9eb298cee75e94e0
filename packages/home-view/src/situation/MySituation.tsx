import { RatingScale, Skeleton, useTranslation } from '@auroraai/ui';
import { useSteadyCodeLists } from '../hooks/useSteadyCodeLists.ts';
import { homeMessages } from '../messages.ts';
import { usePerson } from '../person/PersonProvider.tsx';
import { AREA_ICON } from './area-icon.ts';
import styles from './MySituation.module.css';

/** How the person says they are in ten areas, any of them, never added up. */
export function MySituation() {
  const t = useTranslation(homeMessages);
  const lists = useSteadyCodeLists();
  const answers = usePerson((person) => person.answers);
  const answer = usePerson((person) => person.answer);
  return (
    <div className={styles.situation}>
      <p>{t('situation.help')}</p>
      {!lists && <Skeleton lines={8} />}
      {lists?.life_areas.map((area) => (
        <RatingScale
          key={area.key}
          label={area.name}
          question={area.question}
          icon={AREA_ICON[area.key]}
          lowLabel={area.low}
          highLabel={area.high}
          value={answers[area.key]}
          onChange={(value) => answer(area.key, value)}
        />
      ))}
    </div>
  );
}
