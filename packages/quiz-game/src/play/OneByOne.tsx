import { Button, Progress, useTranslation } from '@auroraai/ui';
import { askedOf, progressOf, questionAt } from '../engine/index.ts';
import { quizMessages } from '../messages.ts';
import styles from './Play.module.css';
import type { PlayProps } from './play-props.ts';
import { QuestionView } from './QuestionView.tsx';
import { QuizText, useQuiz } from './QuizContext.tsx';

/** One question at a time: answer, skip, go back, or stop here. */
export function OneByOne({ run, take, onLeave, headingLevel }: PlayProps) {
  const t = useTranslation(quizMessages);
  const { quiz } = useQuiz();
  const asked = questionAt(quiz, run);
  if (!asked) return null;
  const { question, section } = asked;
  const { place, questions, answered } = progressOf(quiz, run);
  const all = askedOf(quiz, run);
  const isFirstOfSection = all[place - 2]?.section !== section;
  const answer = run.answers[question.id];
  const isLast = place === questions;
  return (
    <div className={styles.play}>
      <Progress
        label={t('progress')}
        value={(place - 1) / questions}
        number={t('progress.of', { place, questions })}
      />
      <div className={styles.section}>
        <p className={styles.sectionTitle}>
          <QuizText text={section.title} />
          {section.background && <span className={styles.optional}>{t('optional')}</span>}
        </p>
        {section.about && isFirstOfSection && (
          <p className={styles.help}>
            <QuizText text={section.about} />
          </p>
        )}
      </div>
      <QuestionView
        key={question.id}
        asked={asked}
        answer={answer}
        onAnswer={(given) => take(question.id, given)}
        headingLevel={headingLevel}
        takesFocus
      />
      <div className={styles.steps}>
        <Button
          variant={answer === undefined ? 'secondary' : 'primary'}
          onClick={() => take({ do: 'next' })}
        >
          {t(answer === undefined ? 'skip' : isLast ? 'finish' : 'next')}
        </Button>
        <Button onClick={() => (place === 1 ? onLeave() : take({ do: 'back' }))}>
          {t(place === 1 ? 'toStart' : 'back')}
        </Button>
        {answered > 0 && !isLast && (
          <Button variant="quiet" onClick={() => take({ do: 'finish' })}>
            {t('finish.now')}
          </Button>
        )}
      </div>
    </div>
  );
}
