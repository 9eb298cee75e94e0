import styles from './Checkbox.module.css';

/** Props of {@link Checkbox}. */
export interface CheckboxProps {
  /** What is switched on. */
  label: string;
  checked: boolean;
  /** Called with the new state. */
  onChange: (checked: boolean) => void;
}

/** A native checkbox inside its label. */
export function Checkbox({ label, checked, onChange }: CheckboxProps) {
  return (
    <label className={styles.checkbox}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
