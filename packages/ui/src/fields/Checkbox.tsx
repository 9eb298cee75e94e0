import styles from './Checkbox.module.css';

/** Props of {@link Checkbox}. */
export interface CheckboxProps {
  /** What is switched on. */
  label: string;
  checked: boolean;
  /** Called with the new state. */
  onChange: (checked: boolean) => void;
  /** What else is to be known of it, in a few quiet words after the label. */
  note?: string | undefined;
}

/** A native checkbox inside its label. */
export function Checkbox({ label, checked, onChange, note }: CheckboxProps) {
  return (
    <label className={styles.checkbox}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        {note && <span className={styles.note}>{note}</span>}
      </span>
    </label>
  );
}
