import type { Band } from '@auroraai/ui';
import styles from './AreaBar.module.css';

/** Props of {@link AreaBar}. */
export interface AreaBarProps {
  /** The answer 0–10, or undefined when there is none. */
  value: number | undefined;
  band: Band | undefined;
  /** Earlier answers 0–10, drawn as ticks. */
  earlier: readonly number[];
  /** Where the person would like to be, 0–10. */
  goal: number | undefined;
}

/** An answer as a bar. It is a picture of words that stand beside it, so it is silent. */
export function AreaBar({ value, band, earlier, goal }: AreaBarProps) {
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
