import { Button, RatingScale, Skeleton, useTranslation } from '@auroraai/ui';
import { useFind } from '../find-services/FindProvider.tsx';
import { lifeAreaMessages } from '../life-areas/messages.ts';
import { useLifeAreas } from '../life-areas/useLifeAreas.ts';
import { spoken } from '../locale/spoken.tsx';
import { homeMessages } from '../messages.ts';
import { AREA_ICON } from '../situation/area-icon.ts';
import styles from './SituationForm.module.css';

/** Ten questions about life, each answered 0–10 or left alone. There is no sum. */
export const SituationForm = spoken([homeMessages, lifeAreaMessages], () => {
  const t = useTranslation(homeMessages);
  const areas = useLifeAreas();
  const answers = useFind((state) => state.answers);
  const answer = useFind((state) => state.answer);
  const clearAnswers = useFind((state) => state.clearAnswers);
  return (
    <div className={styles.form}>
      <p className={styles.help}>{t('situation.help')}</p>
      {!areas && <Skeleton lines={8} />}
      {areas?.map((area) => (
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
      {Object.keys(answers).length > 0 && (
        <Button variant="quiet" icon="close" onClick={clearAnswers}>
          {t('situation.clear')}
        </Button>
      )}
    </div>
  );
});
