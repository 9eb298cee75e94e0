import { useId } from 'react';
import styles from './EmbedForm.module.css';

/** Props of {@link TextField}. */
export interface TextFieldProps {
  label: string;
  value: string;
  /** Called with the new text at every keystroke. */
  onChange: (value: string) => void;
  maxLength: number;
  /** The language that is written. */
  lang?: string;
  /** Whether what stands there cannot be used. */
  isInvalid?: boolean;
  /** The id of the sentence that says why. */
  describedBy?: string;
}

/** A labelled line of text. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, maxLength, lang, isInvalid = false, describedBy } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        className={styles.input}
        id={id}
        type="text"
        autoComplete="off"
        maxLength={maxLength}
        lang={lang}
        value={value}
        aria-invalid={isInvalid || undefined}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
