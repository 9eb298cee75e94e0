import { useId } from 'react';
import { Icon } from '../icons/Icon.tsx';
import type { IconName } from '../icons/icons.ts';
import { useTranslation } from '../locale/useTranslation.ts';
import { uiMessages } from '../messages.ts';
import { type Band, bandOf } from './band.ts';
import styles from './RatingScale.module.css';

const BAND_ICON: Record<Band, IconName> = { low: 'frown', fair: 'neutral', good: 'smile' };

/** Props of {@link RatingScale}. */
export interface RatingScaleProps {
  /** What is rated, in a word or two. */
  label: string;
  /** Id of an element that asks already: it names the scale, and no legend is shown. */
  labelledBy?: string;
  /** The whole question. */
  question?: string;
  /** The icon of what is rated. */
  icon?: IconName;
  /** The first step. @default 0 */
  from?: number;
  /** The last step. @default 10 */
  to?: number;
  /** What the first step means. */
  lowLabel: string;
  /** What the last step means. */
  highLabel: string;
  /** The answer, one of the steps; undefined when not answered. */
  value: number | undefined;
  /** Called with the new answer, or with undefined when it is taken back. */
  onChange: (value: number | undefined) => void;
}

/**
 * A question answered on a scale, 0–10 if not said otherwise, or not at all: native radio buttons drawn as a bar. The answer shows as
 * bar, number, word and face; `data-band` is `low`, `fair` or `good`.
 */
export function RatingScale({
  label,
  labelledBy,
  question,
  icon,
  from = 0,
  to = 10,
  lowLabel,
  highLabel,
  value,
  onChange,
}: RatingScaleProps) {
  const id = useId();
  const t = useTranslation(uiMessages);
  const band =
    value === undefined ? undefined : bandOf(Math.round(((value - from) / (to - from)) * 10));
  const steps = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const meaning = (step: number) => {
    if (step === from) return t('rating.step', { step, meaning: lowLabel });
    return step === to ? t('rating.step', { step, meaning: highLabel }) : String(step);
  };
  return (
    <fieldset
      className={styles.rating}
      data-band={band}
      aria-describedby={`${id}-ends`}
      aria-labelledby={labelledBy}
    >
      {labelledBy === undefined && (
        <legend className={styles.legend}>
          <span className={styles.label}>
            {icon && <Icon name={icon} />}
            {label}
          </span>
          {question && <span className={styles.question}>{question}</span>}
        </legend>
      )}
      <div className={styles.steps}>
        {steps.map((step) => (
          <label
            key={step}
            className={styles.step}
            data-filled={(value !== undefined && step <= value) || undefined}
            data-chosen={step === value || undefined}
          >
            <input
              className={styles.radio}
              type="radio"
              name={id}
              value={step}
              aria-label={meaning(step)}
              checked={step === value}
              onChange={() => onChange(step)}
            />
            <span aria-hidden="true">{step}</span>
          </label>
        ))}
      </div>
      <div className={styles.below}>
        {band === undefined ? (
          <p className={styles.ends} id={`${id}-ends`}>
            <span>{t('rating.end', { step: from, meaning: lowLabel })}</span>
            <span>{t('rating.end', { step: to, meaning: highLabel })}</span>
          </p>
        ) : (
          <>
            <span className={styles.answer} id={`${id}-ends`}>
              <Icon name={BAND_ICON[band]} />
              {t('rating.answer', { value: value ?? from, word: t(`rating.${band}`) })}
            </span>
            <button
              type="button"
              className={styles.clear}
              aria-label={t('rating.clearOf', { label })}
              onClick={(event) => {
                event.currentTarget
                  .closest('fieldset')
                  ?.querySelector<HTMLInputElement>('input')
                  ?.focus();
                onChange(undefined);
              }}
            >
              {t('rating.clear')}
            </button>
          </>
        )}
      </div>
    </fieldset>
  );
}
