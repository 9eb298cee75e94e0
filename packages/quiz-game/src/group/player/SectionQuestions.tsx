import { Banner, Button, Progress, useTranslation } from '@auroraai/ui';
import { useEffect, useRef, useState } from 'react';
import type { Answer, Run, Section } from '../../engine/index.ts';
import { quizMessages } from '../../messages.ts';
import { QuestionView } from '../../play/QuestionView.tsx';
import { QuizText, useQuiz } from '../../play/QuizContext.tsx';
import styles from '../Group.module.css';
import { askedIn, valuesIn } from '../group-quiz.ts';
import { groupMessages } from '../messages.ts';

/** Props of {@link SectionQuestions}. */
export interface SectionQuestionsProps {
  section: Section;
  run: Run;
  /** Whether the leader has closed it meanwhile. */
  isClosed: boolean;
  /** Whether earlier answers to it count. */
  hasEarlier: boolean;
  onAnswer: (question: string, answer: Answer | undefined) => void;
  /** Called when the answers are to be sent. */
  onSend: () => void;
  onBack: () => void;
  headingLevel: 2 | 3;
}

/** The questions of an open section, one at a time, with the fields of playing alone. */
export function SectionQuestions(props: SectionQuestionsProps) {
  const { section, run, isClosed, hasEarlier, onAnswer, onSend, onBack, headingLevel } = props;
  const t = useTranslation(groupMessages);
  const words = useTranslation(quizMessages);
  const { quiz, textOf } = useQuiz();
  const [at, setAt] = useState(0);
  const closed = useRef<HTMLHeadingElement>(null);
  const asked = askedIn(quiz, run, section);
  const place = Math.min(at, asked.length - 1);
  const here = asked[place];
  const isLast = place === asked.length - 1;
  const answer = here && run.answers[here.question.id];
  const Heading = `h${headingLevel}` as const;
  useEffect(() => {
    if (isClosed) closed.current?.focus();
  }, [isClosed]);
  if (isClosed)
    return (
      <div className={styles.narrow}>
        <Heading className={styles.title} ref={closed} tabIndex={-1}>
          {t('play.late', { name: textOf(section.title).text })}
        </Heading>
        <Banner>
          <p className={styles.text}>{t(hasEarlier ? 'play.late.earlier' : 'play.late.what')}</p>
        </Banner>
        <div className={styles.actions}>
          <Button variant="primary" onClick={onBack}>
            {t('play.back')}
          </Button>
        </div>
      </div>
    );
  return (
    <div className={styles.narrow}>
      <Progress
        label={textOf(section.title).text}
        value={asked.length === 0 ? 1 : place / asked.length}
        number={words('progress.of', { place: place + 1, questions: Math.max(1, asked.length) })}
      />
      {section.about && place === 0 && (
        <p className={styles.text}>
          <QuizText text={section.about} />
        </p>
      )}
      {here && (
        <QuestionView
          key={here.question.id}
          asked={here}
          answer={answer}
          onAnswer={(given) => onAnswer(here.question.id, given)}
          headingLevel={headingLevel}
          takesFocus
        />
      )}
      <div className={styles.actions}>
        {isLast || !here ? (
          <Button variant="primary" onClick={onSend}>
            {t(Object.keys(valuesIn(quiz, run, section)).length > 0 ? 'play.send' : 'play.done')}
          </Button>
        ) : (
          <Button
            variant={answer === undefined ? 'secondary' : 'primary'}
            onClick={() => setAt(place + 1)}
          >
            {words(answer === undefined ? 'skip' : 'next')}
          </Button>
        )}
        <Button onClick={() => (place <= 0 ? onBack() : setAt(place - 1))}>
          {place <= 0 ? t('play.back') : words('back')}
        </Button>
      </div>
    </div>
  );
}
