import { useId } from 'react';
import { Icon } from '../icons/Icon.tsx';
import { useTranslation } from '../locale/useTranslation.ts';
import { uiMessages } from '../messages.ts';
import styles from './SearchField.module.css';

/** Props of {@link SearchField}. */
export interface SearchFieldProps {
  /** What the field asks. */
  label: string;
  /** The text in the field. */
  value: string;
  /** Called with the new text at every keystroke. */
  onChange: (value: string) => void;
  /** One line of help below the label. */
  help?: string;
  /** The most characters that fit. @default 1024 */
  maxLength?: number;
}

/** A large field for a person's own words, with a button that empties it. */
export function SearchField({ label, value, onChange, help, maxLength = 1024 }: SearchFieldProps) {
  const id = useId();
  const t = useTranslation(uiMessages);
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {help && (
        <p className={styles.help} id={`${id}-help`}>
          {help}
        </p>
      )}
      <div className={styles.box}>
        <span className={styles.icon}>
          <Icon name="search" />
        </span>
        <input
          className={styles.input}
          id={id}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          maxLength={maxLength}
          aria-describedby={help ? `${id}-help` : undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        {value !== '' && (
          <button
            type="button"
            className={styles.clear}
            aria-label={t('search.clear')}
            onClick={(event) => {
              onChange('');
              event.currentTarget.parentElement?.querySelector('input')?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
    </div>
  );
}
