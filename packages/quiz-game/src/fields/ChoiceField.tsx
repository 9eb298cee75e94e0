import type { PairQuestion, PictureQuestion, SingleQuestion } from '../engine/index.ts';
import { usePictures } from '../play/pictures.ts';
import { QuizText } from '../play/QuizContext.tsx';
import { Choices } from './Choices.tsx';
import { ClearAnswer } from './ClearAnswer.tsx';
import styles from './Fields.module.css';
import type { FieldProps } from './field-props.ts';

type OneOf = SingleQuestion | PairQuestion | PictureQuestion;

/** One of several: options, this or that, or pictures. */
export function ChoiceField({ question, labelledBy, answer, onAnswer }: FieldProps<OneOf>) {
  const addressOf = usePictures();
  const choices = question.options.map((option) => ({
    id: option.id,
    label: <QuizText text={option.text} />,
    ...('picture' in option && {
      // The option's own text stands beside it.
      picture: <img className={styles.picture} src={addressOf(String(option.picture))} alt="" />,
    }),
  }));
  const layout = { single: 'list', pair: 'row', picture: 'pictures' } as const;
  return (
    <div className={styles.field}>
      <Choices
        labelledBy={labelledBy}
        layout={layout[question.type]}
        choices={choices}
        chosen={typeof answer === 'string' ? [answer] : []}
        onChoose={onAnswer}
      />
      <ClearAnswer isThere={answer !== undefined} onClear={() => onAnswer(undefined)} />
    </div>
  );
}
