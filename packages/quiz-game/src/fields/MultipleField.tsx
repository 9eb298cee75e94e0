import { useTranslation } from '@auroraai/ui';
import type { MultipleQuestion } from '../engine/index.ts';
import { quizMessages } from '../messages.ts';
import { QuizText } from '../play/QuizContext.tsx';
import { Choices } from './Choices.tsx';
import styles from './Fields.module.css';
import type { FieldProps } from './field-props.ts';

/** Any of several. */
export function MultipleField({
  question,
  labelledBy,
  answer,
  onAnswer,
}: FieldProps<MultipleQuestion>) {
  const t = useTranslation(quizMessages);
  const chosen: readonly string[] = Array.isArray(answer) ? answer : [];
  const { most } = question;
  return (
    <div className={styles.field}>
      {most !== undefined && !question.help && (
        <p className={styles.hint}>{t('multiple.most', { count: most })}</p>
      )}
      <Choices
        labelledBy={labelledBy}
        isMany
        isFull={most !== undefined && chosen.length >= most}
        choices={question.options.map(({ id, text }) => ({ id, label: <QuizText text={text} /> }))}
        chosen={chosen}
        onChoose={(id, isChosen) =>
          onAnswer(isChosen ? [...chosen, id] : chosen.filter((each) => each !== id))
        }
      />
    </div>
  );
}
