import { useId } from 'react';
import styles from './Progress.module.css';

/** Props of {@link Progress}. */
export interface ProgressProps {
  /** What is being done. */
  label: string;
  /** How much is done, 0–1. */
  value: number;
  /** What is said of it in numbers, such as "3 / 10". @default a percentage */
  number?: string;
}

/** A native progress bar with its label and a number. */
export function Progress({ label, value, number }: ProgressProps) {
  const id = useId();
  return (
    <div className={styles.progress}>
      <label htmlFor={id}>{label}</label>
      {/* Up to a hundred every language of ours writes a number alike. */}
      <span className={styles.number}>{number ?? `${Math.round(value * 100)} %`}</span>
      <progress className={styles.bar} id={id} max={1} value={value} />
    </div>
  );
}
