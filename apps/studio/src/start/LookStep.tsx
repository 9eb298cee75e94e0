import { useTranslation } from '@auroraai/ui';
import { startMessages } from './messages.ts';
import styles from './Start.module.css';
import type { StepProps } from './step-props.ts';

const THEMES = ['suomifi', 'neutral', 'high-contrast'] as const;

/** How the chat looks. */
export function LookStep({ choices, change }: StepProps) {
  const t = useTranslation(startMessages);
  return (
    <fieldset className={styles.looks}>
      <legend className={styles.legend}>{t('look')}</legend>
      {THEMES.map((theme) => (
        <label key={theme} className={styles.look}>
          <input
            type="radio"
            name="theme"
            checked={choices.theme === theme}
            onChange={() => change({ theme })}
          />
          <span>
            {t(`look.${theme}`)}
            <span className={styles.help}>{t(`look.${theme}.about`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
