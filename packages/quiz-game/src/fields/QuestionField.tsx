import { ChoiceField } from './ChoiceField.tsx';
import type { FieldProps } from './field-props.ts';
import { MultipleField } from './MultipleField.tsx';
import { RankingField } from './RankingField.tsx';
import { ScaleField } from './ScaleField.tsx';
import { StatementField } from './StatementField.tsx';
import { TextField } from './TextField.tsx';

/** The field in which a question is answered. */
export function QuestionField({ question, ...props }: FieldProps) {
  switch (question.type) {
    case 'scale':
      return <ScaleField question={question} {...props} />;
    case 'multiple':
      return <MultipleField question={question} {...props} />;
    case 'ranking':
      return <RankingField question={question} {...props} />;
    case 'statement':
      return <StatementField question={question} {...props} />;
    case 'text':
      return <TextField question={question} {...props} />;
    default:
      return <ChoiceField question={question} {...props} />;
  }
}
