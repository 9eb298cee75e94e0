import { useId } from 'react';
import styles from './Fields.module.css';

/** Props of {@link TextField}. */
export interface TextFieldProps {
  label: string;
  value: string;
  /** Called with the new text at every keystroke. */
  onChange: (value: string) => void;
  /** Called when the field is left. */
  onBlur?: () => void;
  type?:
    | 'text'
    | 'search'
    | 'email'
    | 'password'
    | 'url'
    | 'tel'
    | 'date'
    | 'datetime-local'
    | 'time'
    | 'number';
  autoComplete?: string;
  /** One line of help below the field. */
  help?: string | undefined;
  /** Why what stands there cannot be used. */
  error?: string | undefined;
  maxLength?: number;
  lang?: string | undefined;
  isReadOnly?: boolean;
  isRequired?: boolean;
}

/** A labelled line of text. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, onBlur, type = 'text', autoComplete = 'off' } = props;
  const { help, error, maxLength, lang, isReadOnly, isRequired } = props;
  const id = useId();
  const described = [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        className={styles.input}
        id={id}
        type={type}
        autoComplete={autoComplete}
        maxLength={maxLength}
        lang={lang}
        readOnly={isReadOnly}
        required={isRequired}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
      />
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          {error}
        </p>
      )}
      {help && (
        <p className={styles.help} id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
