import { useId } from 'react';
import { Icon } from '../icons/Icon.tsx';
import styles from './Field.module.css';

/** One choice of a {@link SelectField} or a Combobox. */
export interface Choice {
  value: string;
  label: string;
}

/** Props of {@link SelectField}. */
export interface SelectFieldProps {
  /** What is chosen. */
  label: string;
  /** The chosen value; an empty string when nothing is chosen. */
  value: string;
  /** Called with the new value. */
  onChange: (value: string) => void;
  /** What stands for "nothing chosen"; without it something always is. */
  emptyLabel?: string;
  /** The choices. */
  choices: readonly Choice[];
}

/** A labelled native `select`. */
export function SelectField({ label, value, onChange, emptyLabel, choices }: SelectFieldProps) {
  const id = useId();
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.box}>
        <select
          className={styles.input}
          id={id}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <span className={styles.end}>
          <Icon name="chevron-down" />
        </span>
      </div>
    </div>
  );
}
