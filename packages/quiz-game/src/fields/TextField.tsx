import { useTranslation } from '@auroraai/ui';
import { useId } from 'react';
import type { TextQuestion } from '../engine/index.ts';
import { quizMessages } from '../messages.ts';
import styles from './Fields.module.css';
import type { FieldProps } from './field-props.ts';

/** A few own words, with the promise that they stay. */
export function TextField({ question, labelledBy, answer, onAnswer }: FieldProps<TextQuestion>) {
  const id = useId();
  const t = useTranslation(quizMessages);
  return (
    <div className={styles.field}>
      <textarea
        className={styles.text}
        rows={4}
        maxLength={question.most ?? 500}
        aria-labelledby={labelledBy}
        aria-describedby={id}
        value={typeof answer === 'string' ? answer : ''}
        onChange={(event) => onAnswer(event.target.value)}
      />
      <p className={styles.hint} id={id}>
        {t('text.stays')}
      </p>
    </div>
  );
}
