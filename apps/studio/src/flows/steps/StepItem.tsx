import type { StudioJson } from '@auroraai/api-client/studio';
import { Button, useTranslation } from '@auroraai/ui';
import type { KeyboardEvent } from 'react';
import styles from '../Flows.module.css';
import { flowMessages } from '../messages.ts';
import type { OutlineProps } from './outline-props.ts';
import { StepEditor } from './StepEditor.tsx';
import { answerOf, stepWords } from './step-words.ts';
import { type Path, pathKey } from './steps.ts';

/** Props of {@link StepItem}. */
export interface StepItemProps extends Omit<OutlineProps, 'flow' | 'adding'> {
  path: Path;
  step: StudioJson;
  /** Whether it is the first of its list. */
  isFirst: boolean;
  /** Whether it is the last of its list. */
  isLast: boolean;
}

/** One step: its sentence, and below it what can be chosen while it is open. */
export function StepItem(props: StepItemProps) {
  const t = useTranslation(flowMessages);
  const { bot, path, step, isFirst, isLast, selected, onAdding, deeds, words, canWrite } = props;
  const key = pathKey(path);
  const isOpen = selected === key;
  const said = stepWords(step, words);
  const answer = answerOf(step);
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      const by = event.key === 'ArrowUp' ? -1 : 1;
      if (event.altKey && canWrite) deeds.move(path, by);
      else if (event.altKey) return;
      else focusNeighbour(event.currentTarget, by);
    } else if (event.key === 'Delete' && canWrite) deeds.remove(path);
    else if (event.key === 'Insert' && canWrite) onAdding(key);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <button
        type="button"
        className={styles.step}
        data-step={key}
        aria-expanded={isOpen}
        onClick={() => deeds.select(isOpen ? null : key)}
        onKeyDown={onKeyDown}
      >
        {said}
        {answer !== null && <span className={styles.answer}>{answer}</span>}
      </button>
      {isOpen && (
        <div className={styles.open}>
          {canWrite && (
            <>
              <StepEditor bot={bot} step={step} onChange={(next) => deeds.change(path, next)} />
              <div className={styles.actions}>
                <Button aria-disabled={isFirst || undefined} onClick={() => deeds.move(path, -1)}>
                  {t('do.up')}
                </Button>
                <Button aria-disabled={isLast || undefined} onClick={() => deeds.move(path, 1)}>
                  {t('do.down')}
                </Button>
                <Button onClick={() => onAdding(key)}>{t('do.add')}</Button>
                <Button onClick={() => deeds.remove(path)}>{t('do.delete')}</Button>
              </div>
            </>
          )}
        </div>
      )}
    </>
  );
}

/** The step before or after one, as they are read. */
function focusNeighbour(step: HTMLElement, by: -1 | 1): void {
  const outline = step.closest('[data-outline]');
  const all = [...(outline?.querySelectorAll<HTMLElement>('[data-step]') ?? [])];
  all[all.indexOf(step) + by]?.focus();
}
