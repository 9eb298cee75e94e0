import { type InputHTMLAttributes, type Ref, useId } from 'react';
import styles from './TextInput.module.css';

/** Props of {@link TextInput}; every attribute of a native text field besides. */
export interface TextInputProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'onChange' | 'value' | 'type'> {
  label: string;
  help: string;
  value: string;
  onChange: (value: string) => void;
  /** What is wrong with what was written. @default nothing */
  fault?: string | undefined;
  /** The native field, for whoever moves the focus there. */
  inputRef?: Ref<HTMLInputElement>;
}

/** A labelled field of one line with its help and what is wrong with it. */
export function TextInput({
  label,
  help,
  fault,
  value,
  onChange,
  inputRef,
  ...input
}: TextInputProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <p className={styles.help} id={`${id}-help`}>
        {help}
      </p>
      <input
        {...input}
        ref={inputRef}
        className={styles.input}
        id={id}
        type="text"
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? `${id}-help` : `${id}-fault ${id}-help`}
        onChange={(event) => onChange(event.target.value)}
      />
      {fault !== undefined && (
        <p className={styles.fault} id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}
