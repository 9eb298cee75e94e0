import { Button, useReadAloud, useTranslation } from '@auroraai/ui';
import { useEffect, useId, useRef } from 'react';
import type { Answer, Asked } from '../engine/index.ts';
import { QuestionField } from '../fields/QuestionField.tsx';
import { quizMessages } from '../messages.ts';
import styles from './Play.module.css';
import { QuizText, useQuiz } from './QuizContext.tsx';
import { spokenQuestion } from './spoken-question.ts';

/** Props of {@link QuestionView}. */
export interface QuestionViewProps {
  asked: Asked;
  answer: Answer | undefined;
  onAnswer: (answer: Answer | undefined) => void;
  headingLevel: 2 | 3 | 4;
  /** Whether the focus comes to the question when it appears. @default false */
  takesFocus?: boolean;
}

/** One question with its field; its heading names the field. */
export function QuestionView({
  asked: { question },
  answer,
  onAnswer,
  headingLevel,
  takesFocus = false,
}: QuestionViewProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const t = useTranslation(quizMessages);
  const { textOf } = useQuiz();
  const voice = useReadAloud();
  const Heading = `h${headingLevel}` as const;
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div className={styles.question} data-question={question.id}>
      <Heading className={styles.asks} id={id} ref={heading} tabIndex={-1}>
        <QuizText text={question.text} />
      </Heading>
      {question.help && (
        <p className={styles.help}>
          <QuizText text={question.help} />
        </p>
      )}
      <QuestionField question={question} labelledBy={id} answer={answer} onAnswer={onAnswer} />
      {voice.isThere && (
        <div>
          <Button
            variant="quiet"
            icon={voice.isOn ? 'close' : 'sound'}
            onClick={() => voice.toggle(spokenQuestion(question, textOf))}
          >
            {t(voice.isOn ? 'read.stop' : 'read')}
          </Button>
        </div>
      )}
    </div>
  );
}
