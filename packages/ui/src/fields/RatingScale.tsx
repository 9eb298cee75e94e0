import { useId } from 'react';
import { Icon } from '../icons/Icon.tsx';
import type { IconName } from '../icons/icons.ts';
import { useTranslation } from '../locale/useTranslation.ts';
import { uiMessages } from '../messages.ts';
import { type Band, bandOf } from './band.ts';
import styles from './RatingScale.module.css';

const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const BAND_ICON: Record<Band, IconName> = { low: 'frown', fair: 'neutral', good: 'smile' };

/** Props of {@link RatingScale}. */
export interface RatingScaleProps {
  /** What is rated, in a word or two. */
  label: string;
  /** The whole question. */
  question?: string;
  /** The icon of what is rated. */
  icon?: IconName;
  /** What 0 means. */
  lowLabel: string;
  /** What 10 means. */
  highLabel: string;
  /** The answer 0–10; undefined when not answered. */
  value: number | undefined;
  /** Called with the new answer, or with undefined when it is taken back. */
  onChange: (value: number | undefined) => void;
}

/**
 * A question answered 0–10 or not at all: native radio buttons drawn as a bar. The answer shows as
 * bar, number, word and face; `data-band` is `low`, `fair` or `good`.
 */
export function RatingScale({
  label,
  question,
  icon,
  lowLabel,
  highLabel,
  value,
  onChange,
}: RatingScaleProps) {
  const id = useId();
  const t = useTranslation(uiMessages);
  const band = value === undefined ? undefined : bandOf(value);
  const meaning = (step: number) => {
    if (step === 0) return t('rating.step', { step, meaning: lowLabel });
    return step === 10 ? t('rating.step', { step, meaning: highLabel }) : String(step);
  };
  return (
    <fieldset className={styles.rating} data-band={band} aria-describedby={`${id}-ends`}>
      <legend className={styles.legend}>
        <span className={styles.label}>
          {icon && <Icon name={icon} />}
          {label}
        </span>
        {question && <span className={styles.question}>{question}</span>}
      </legend>
      <div className={styles.steps}>
        {STEPS.map((step) => (
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
            <span>{t('rating.end', { step: 0, meaning: lowLabel })}</span>
            <span>{t('rating.end', { step: 10, meaning: highLabel })}</span>
          </p>
        ) : (
          <>
            <span className={styles.answer} id={`${id}-ends`}>
              <Icon name={BAND_ICON[band]} />
              {t('rating.answer', { value: value ?? 0, word: t(`rating.${band}`) })}
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
