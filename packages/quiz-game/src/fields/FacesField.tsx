import { useTranslation } from '@auroraai/ui';
import type { ScaleQuestion } from '../engine/index.ts';
import { quizMessages } from '../messages.ts';
import { Choices } from './Choices.tsx';
import { ClearAnswer } from './ClearAnswer.tsx';
import styles from './Fields.module.css';
import type { FieldProps } from './field-props.ts';

const FACES = [0, 1, 2, 3, 4] as const;

/** A scale as five faces, each with its word. */
export function FacesField({ question, labelledBy, answer, onAnswer }: FieldProps<ScaleQuestion>) {
  const t = useTranslation(quizMessages);
  const { from = 0, to = 10 } = question;
  const stepOf = (face: number) => Math.round(from + ((to - from) * face) / 4);
  return (
    <div className={styles.field}>
      <Choices
        labelledBy={labelledBy}
        layout="row"
        choices={FACES.map((face) => ({
          id: String(stepOf(face)),
          label: t(`face.${face}`),
          picture: <Face mood={face} />,
        }))}
        chosen={typeof answer === 'number' ? [String(answer)] : []}
        onChoose={(id) => onAnswer(Number(id))}
      />
      <ClearAnswer isThere={answer !== undefined} onClear={() => onAnswer(undefined)} />
    </div>
  );
}

/** A face whose mouth bends with the mood, 0 sad to 4 happy. */
function Face({ mood }: { mood: number }) {
  const bend = 16 + (mood - 2) * 2.2;
  const corner = 16 - (mood - 2) * 0.8;
  return (
    <svg className={styles.face} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={`M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0M9 9.5L9 9M15 9.5L15 9M8 ${corner}Q12 ${bend} 16 ${corner}`}
      />
    </svg>
  );
}
