import { Button, useTranslation } from '@auroraai/ui';
import type { ScaleQuestion } from '../engine/index.ts';
import { quizMessages } from '../messages.ts';
import { QuizText, useQuiz } from '../play/QuizContext.tsx';
import { ClearAnswer } from './ClearAnswer.tsx';
import styles from './Fields.module.css';
import type { FieldProps } from './field-props.ts';

/** A scale as a native slider that can also be moved by two buttons. */
export function SliderField({ question, labelledBy, answer, onAnswer }: FieldProps<ScaleQuestion>) {
  const t = useTranslation(quizMessages);
  const { textOf } = useQuiz();
  const { from = 0, to = 10 } = question;
  const middle = Math.round((from + to) / 2);
  const value = typeof answer === 'number' ? answer : undefined;
  const move = (by: number) =>
    onAnswer(Math.min(to, Math.max(from, value === undefined ? middle : value + by)));
  const spoken = (at: number) => {
    if (at === from) return `${at}, ${textOf(question.low).text}`;
    return at === to ? `${at}, ${textOf(question.high).text}` : String(at);
  };
  return (
    <div className={styles.field}>
      <div className={styles.slider}>
        <Button aria-label={t('slider.less')} onClick={() => move(-1)}>
          −
        </Button>
        <input
          type="range"
          min={from}
          max={to}
          step={1}
          value={value ?? middle}
          data-unanswered={value === undefined || undefined}
          aria-labelledby={labelledBy}
          aria-valuetext={value === undefined ? t('unanswered') : spoken(value)}
          onChange={(event) => onAnswer(Number(event.target.value))}
        />
        <Button aria-label={t('slider.more')} onClick={() => move(1)}>
          +
        </Button>
      </div>
      <p className={styles.ends}>
        <span>
          {from} = <QuizText text={question.low} />
        </span>
        <strong role="status">{value ?? t('unanswered')}</strong>
        <span>
          {to} = <QuizText text={question.high} />
        </span>
      </p>
      <ClearAnswer isThere={value !== undefined} onClear={() => onAnswer(undefined)} />
    </div>
  );
}
