import { useTranslation } from '@auroraai/ui';
import { type PointerEvent, useRef, useState } from 'react';
import type { StatementQuestion } from '../engine/index.ts';
import { quizMessages } from '../messages.ts';
import { Choices } from './Choices.tsx';
import { ClearAnswer } from './ClearAnswer.tsx';
import styles from './Fields.module.css';
import type { FieldProps } from './field-props.ts';

/** So far a finger must go sideways to mean it, CSS pixels. */
const FAR = 64;

/**
 * Agreeing and disagreeing: two buttons, and a card that a finger can push to the side of the one it
 * means.
 */
export function StatementField({ labelledBy, answer, onAnswer }: FieldProps<StatementQuestion>) {
  const t = useTranslation(quizMessages);
  const start = useRef<number | null>(null);
  const [moved, setMoved] = useState(0);
  const end = () => {
    start.current = null;
    setMoved(0);
  };
  const moveBy = (event: PointerEvent<HTMLElement>) =>
    start.current === null ? 0 : event.clientX - start.current;
  const drop = (event: PointerEvent<HTMLElement>) => {
    const by = moveBy(event);
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    // The first button stands where reading begins.
    if (Math.abs(by) >= FAR) onAnswer(by < 0 !== isRightToLeft ? 'agree' : 'disagree');
    end();
  };
  return (
    <div className={styles.field}>
      <div
        className={styles.swipe}
        data-moving={moved !== 0 || undefined}
        ref={(card) => card?.style.setProperty('--moved', `${moved}px`)}
        onPointerDown={(event) => {
          if (event.pointerType === 'touch') start.current = event.clientX;
        }}
        onPointerMove={(event) => setMoved(moveBy(event))}
        onPointerUp={drop}
        onPointerCancel={end}
      >
        <Choices
          labelledBy={labelledBy}
          layout="row"
          choices={(['agree', 'disagree'] as const).map((id) => ({
            id,
            label: t(`statement.${id}`),
          }))}
          chosen={typeof answer === 'string' ? [answer] : []}
          onChoose={onAnswer}
        />
        <p className={styles.swipeHint}>{t('statement.swipe')}</p>
      </div>
      <ClearAnswer isThere={answer !== undefined} onClear={() => onAnswer(undefined)} />
    </div>
  );
}
