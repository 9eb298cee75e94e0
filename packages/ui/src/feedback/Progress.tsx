import { useId } from 'react';
import { useFormat } from '../locale/useFormat.ts';
import styles from './Progress.module.css';

/** Props of {@link Progress}. */
export interface ProgressProps {
  /** What is being done. */
  label: string;
  /** How much is done, 0–1. */
  value: number;
}

/** A native progress bar with its label and a number. */
export function Progress({ label, value }: ProgressProps) {
  const id = useId();
  const format = useFormat();
  return (
    <div className={styles.progress}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.number}>{format.number(Math.round(value * 100))} %</span>
      <progress className={styles.bar} id={id} max={1} value={value} />
    </div>
  );
}
