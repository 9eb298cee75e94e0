import { Button, useTranslation, VisuallyHidden } from '@auroraai/ui';
import { useState } from 'react';
import type { RankingQuestion } from '../engine/index.ts';
import { quizMessages } from '../messages.ts';
import { useQuiz } from '../play/QuizContext.tsx';
import { ClearAnswer } from './ClearAnswer.tsx';
import styles from './Fields.module.css';
import type { FieldProps } from './field-props.ts';

/** An order that is made with buttons; each move is told. */
export function RankingField({
  question,
  labelledBy,
  answer,
  onAnswer,
}: FieldProps<RankingQuestion>) {
  const t = useTranslation(quizMessages);
  const { textOf } = useQuiz();
  const [told, setTold] = useState('');
  const order: readonly string[] = Array.isArray(answer)
    ? answer
    : question.options.map(({ id }) => id);
  const nameOf = (id: string) => {
    const option = question.options.find((each) => each.id === id);
    return option ? textOf(option.text).text : '';
  };
  const move = (from: number, to: number) => {
    const moved = [...order];
    const [id = ''] = moved.splice(from, 1);
    moved.splice(to, 0, id);
    onAnswer(moved);
    setTold(t('ranking.moved', { name: nameOf(id), place: to + 1, of: order.length }));
  };
  return (
    <div className={styles.field}>
      <p className={styles.hint}>{t('ranking.hint')}</p>
      <ol className={styles.ranking} aria-labelledby={labelledBy}>
        {order.map((id, place) => (
          <li key={id} className={styles.ranked}>
            <span>{nameOf(id)}</span>
            <span className={styles.moves}>
              <Button
                aria-label={t('ranking.up', { name: nameOf(id) })}
                aria-disabled={place === 0}
                onClick={() => place > 0 && move(place, place - 1)}
              >
                ↑
              </Button>
              <Button
                aria-label={t('ranking.down', { name: nameOf(id) })}
                aria-disabled={place === order.length - 1}
                onClick={() => place < order.length - 1 && move(place, place + 1)}
              >
                ↓
              </Button>
            </span>
          </li>
        ))}
      </ol>
      <VisuallyHidden>
        <span role="status">{told}</span>
      </VisuallyHidden>
      {answer === undefined && (
        <div>
          <Button icon="check" onClick={() => onAnswer(order)}>
            {t('ranking.keep')}
          </Button>
        </div>
      )}
      <ClearAnswer isThere={answer !== undefined} onClear={() => onAnswer(undefined)} />
    </div>
  );
}
