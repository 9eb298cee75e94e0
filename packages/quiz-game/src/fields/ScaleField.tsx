import { RatingScale } from '@auroraai/ui';
import type { ScaleQuestion } from '../engine/index.ts';
import { useQuiz } from '../play/QuizContext.tsx';
import { FacesField } from './FacesField.tsx';
import type { FieldProps } from './field-props.ts';
import { SliderField } from './SliderField.tsx';

/** A scale as numbers with words at both ends, as faces, or as a slider with buttons. */
export function ScaleField(props: FieldProps<ScaleQuestion>) {
  const { question, labelledBy, answer, onAnswer } = props;
  const { textOf } = useQuiz();
  if (question.look === 'faces') return <FacesField {...props} />;
  if (question.look === 'slider') return <SliderField {...props} />;
  return (
    <RatingScale
      label={textOf(question.text).text}
      labelledBy={labelledBy}
      {...(question.from !== undefined && { from: question.from })}
      {...(question.to !== undefined && { to: question.to })}
      lowLabel={textOf(question.low).text}
      highLabel={textOf(question.high).text}
      value={typeof answer === 'number' ? answer : undefined}
      onChange={onAnswer}
    />
  );
}
