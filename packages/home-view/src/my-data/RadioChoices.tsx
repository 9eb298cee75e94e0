import { useId } from 'react';
import styles from './MyData.module.css';

/** Props of {@link RadioChoices}. */
export interface RadioChoicesProps<Value extends string> {
  /** What is chosen. */
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  choices: readonly { value: Value; label: string }[];
}

/** A choice of few, all of them to be seen: native radio buttons. */
export function RadioChoices<Value extends string>({
  label,
  value,
  onChange,
  choices,
}: RadioChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.fields}>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.radio}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
