import { QUIZ_NAMES, type QuizName } from '@auroraai/quiz-game';
import { Chip, useTranslation } from '@auroraai/ui';
import { siteMessages } from './messages.ts';
import styles from './QuizPage.module.css';

/** The quizzes of the page, the first of them at first. */
const OFFERED: readonly QuizName[] = QUIZ_NAMES;

/** Props of {@link QuizChoice}. */
export interface QuizChoiceProps {
  name: QuizName;
  onName: (name: QuizName) => void;
}

/** Which quiz is played. */
export function QuizChoice({ name, onName }: QuizChoiceProps) {
  const t = useTranslation(siteMessages);
  return (
    <fieldset className={styles.choice}>
      <legend>{t('quiz.choose')}</legend>
      <div className={styles.chips}>
        {OFFERED.map((each) => (
          <Chip key={each} pressed={each === name} onClick={() => onName(each)}>
            {t(`quiz.name.${each}`)}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
}

/** The quiz that an address names, `?quiz=leirikirja`; else the first. */
export function quizOf(query: string): QuizName {
  const wanted = new URLSearchParams(query).get('quiz');
  return OFFERED.find((each) => each === wanted) ?? 'miten-menee';
}
