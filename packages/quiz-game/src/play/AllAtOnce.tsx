import { Button, Progress, useTranslation } from '@auroraai/ui';
import { useEffect, useRef } from 'react';
import { askedOf, progressOf } from '../engine/index.ts';
import { quizMessages } from '../messages.ts';
import styles from './Play.module.css';
import type { PlayProps } from './play-props.ts';
import { QuestionView } from './QuestionView.tsx';
import { QuizText, useQuiz } from './QuizContext.tsx';

/** All questions on one page, section by section. */
export function AllAtOnce({ run, take, onLeave, headingLevel }: PlayProps) {
  const t = useTranslation(quizMessages);
  const { quiz } = useQuiz();
  const first = useRef<HTMLHeadingElement>(null);
  const { answered, questions } = progressOf(quiz, run);
  const asked = askedOf(quiz, run);
  const sections = quiz.sections
    .map((section) => ({ section, all: asked.filter((each) => each.section === section) }))
    .filter(({ all }) => all.length > 0);
  const Heading = `h${headingLevel}` as const;
  useEffect(() => first.current?.focus(), []);
  return (
    <div className={styles.play}>
      {sections.map(({ section, all }, index) => (
        <section key={section.id} className={styles.section}>
          <Heading className={styles.title} ref={index === 0 ? first : null} tabIndex={-1}>
            <QuizText text={section.title} />
            {section.background && <span className={styles.optional}>{t('optional')}</span>}
          </Heading>
          {section.about && (
            <p className={styles.help}>
              <QuizText text={section.about} />
            </p>
          )}
          {all.map((each) => (
            <QuestionView
              key={each.question.id}
              asked={each}
              answer={run.answers[each.question.id]}
              onAnswer={(given) => take(each.question.id, given)}
              headingLevel={headingLevel === 2 ? 3 : 4}
            />
          ))}
        </section>
      ))}
      <Progress
        label={t('progress.answered', { answered, questions })}
        value={answered / questions}
        number=""
      />
      <div className={styles.steps}>
        <Button variant="primary" onClick={() => take({ do: 'finish' })}>
          {t('finish')}
        </Button>
        <Button onClick={onLeave}>{t('toStart')}</Button>
      </div>
    </div>
  );
}
