import type { Band } from '../fields/band.ts';
import styles from './ValueBar.module.css';

/** Props of {@link ValueBar}. */
export interface ValueBarProps {
  /** The answer, a whole number 0–10, or undefined when there is none. */
  value: number | undefined;
  band: Band | undefined;
  /** Earlier answers 0–10, drawn as ticks. @default none */
  earlier?: readonly number[];
  /** Where the person would like to be, 0–10. */
  goal?: number | undefined;
}

/** An answer as a bar. It is a picture of words that stand beside it, so it is silent. */
export function ValueBar({ value, band, earlier = [], goal }: ValueBarProps) {
  return (
    <span className={styles.track} data-band={band} aria-hidden="true">
      {value !== undefined && <span className={styles.fill} data-at={value} />}
      {[...new Set(earlier)].map((each) => (
        <span key={each} className={styles.tick} data-at={each} />
      ))}
      {goal !== undefined && <span className={styles.goal} data-at={goal} />}
    </span>
  );
}
