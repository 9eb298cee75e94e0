import type { PathResponse, PathStep } from '@auroraai/api-client';
import {
  Chip,
  Disclosure,
  Icon,
  Marked,
  nearestComplete,
  useLocale,
  useTranslation,
  VisuallyHidden,
} from '@auroraai/ui';
import type { StepState } from '../person/paths-slice.ts';
import styles from './MyPaths.module.css';
import { pathsMessages } from './messages.ts';
import { StepDetails } from './StepDetails.tsx';

/** Props of {@link PathStepItem}. */
export interface PathStepItemProps {
  step: PathStep;
  /** 1-based place on the path. */
  number: number;
  path: PathResponse;
  state: StepState | undefined;
  /** Called with the new mark, or undefined when it is taken away. */
  onMark: (state: StepState | undefined) => void;
}

/** One step: what to do and by when, its marks, and everything else on demand. */
export function PathStepItem({ step, number, path, state, onMark }: PathStepItemProps) {
  const t = useTranslation(pathsMessages);
  const { language } = useLocale();
  const served = nearestComplete(language);
  const own = (text: string) => <Marked text={{ text, language: served }} />;
  const { title } = step;
  const toggle = (mark: StepState) => onMark(state === mark ? undefined : mark);
  return (
    <li className={styles.step} data-state={state}>
      <span className={styles.number} aria-hidden="true">
        {state === 'done' ? <Icon name="check" /> : number}
      </span>
      <div className={styles.body}>
        <h4 className={styles.name}>
          <VisuallyHidden>{t('step', { number })} </VisuallyHidden>
          {own(title)}
        </h4>
        {step.optional && <p className={styles.small}>{t('optional')}</p>}
        {step.condition && <p className={styles.small}>{own(step.condition)}</p>}
        <p>{own(step.text)}</p>
        {step.timing && (
          <p className={styles.timing}>
            <Icon name="clock" />
            <span>
              <strong>{t('timing')}</strong> {own(step.timing)}
            </span>
          </p>
        )}
        <div className={styles.marks}>
          <Chip
            pressed={state === 'done'}
            aria-label={t('doneOf', { title })}
            onClick={() => toggle('done')}
          >
            {t('done')}
          </Chip>
          <Chip
            variant="quiet"
            pressed={state === 'skipped'}
            aria-label={t('skipOf', { title })}
            onClick={() => toggle('skipped')}
          >
            {t('skip')}
          </Chip>
        </div>
        <Disclosure
          summary={
            <>
              {t('details')}
              <VisuallyHidden>: {title}</VisuallyHidden>
            </>
          }
        >
          <StepDetails step={step} path={path} />
        </Disclosure>
      </div>
    </li>
  );
}
