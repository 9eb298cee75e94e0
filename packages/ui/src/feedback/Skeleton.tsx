import styles from './Skeleton.module.css';

/** Props of {@link Skeleton}. */
export interface SkeletonProps {
  /** How many lines of text it stands for. @default 3 */
  lines?: number;
}

/** A still picture of text that is coming; hidden from assistive technology. */
export function Skeleton({ lines = 3 }: SkeletonProps) {
  return (
    <div className={styles.skeleton} aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity and never move
        <span key={line} className={styles.line} />
      ))}
    </div>
  );
}
