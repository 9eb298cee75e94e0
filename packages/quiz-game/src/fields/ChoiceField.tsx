import { useTranslation } from '@auroraai/ui';
import type {
  PairQuestion,
  PictureQuestion,
  SingleQuestion,
  StatementQuestion,
} from '../engine/index.ts';
import { quizMessages } from '../messages.ts';
import { usePictures } from '../play/pictures.ts';
import { QuizText } from '../play/QuizContext.tsx';
import { Choices } from './Choices.tsx';
import { ClearAnswer } from './ClearAnswer.tsx';
import styles from './Fields.module.css';
import type { FieldProps } from './field-props.ts';

type OneOf = SingleQuestion | PairQuestion | PictureQuestion | StatementQuestion;

/** One of several: options, this or that, pictures, or agreeing and disagreeing. */
export function ChoiceField({ question, labelledBy, answer, onAnswer }: FieldProps<OneOf>) {
  const t = useTranslation(quizMessages);
  const addressOf = usePictures();
  const choices =
    question.type === 'statement'
      ? (['agree', 'disagree'] as const).map((id) => ({ id, label: t(`statement.${id}`) }))
      : question.options.map((option) => ({
          id: option.id,
          label: <QuizText text={option.text} />,
          ...('picture' in option && {
            // The option's own text stands beside it.
            picture: (
              <img className={styles.picture} src={addressOf(String(option.picture))} alt="" />
            ),
          }),
        }));
  const layout = { single: 'list', pair: 'row', statement: 'row', picture: 'pictures' } as const;
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
